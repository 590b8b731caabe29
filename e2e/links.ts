/** Links as the app makes them, and what can happen to them on the way. See src/document/FORMAT.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Made with: cargo run --no-default-features --example sample_link -- 2026-09-14 small|large 40|large 400|example */
function stored(name: string): string {
  return readFileSync(join(__dirname, "fixtures", `${name}.txt`), "utf8").trim();
}

/** Four people, three agreements. */
export const small = stored("small");
/** Twenty-five people, forty agreements. */
export const large = stored("large");
/** Twenty-five people, four hundred agreements. */
export const huge = stored("huge");
/** Twelve people, eighteen agreements: the example of the app. */
export const example = stored("example");

/** Forty agreements in a third version; of the two earlier ones the first is damaged. Made with: … 2026-09-14 versions */
export const versions = stored("versions");

/** What the example family sends to one reader. Made with: … sample_link -- 2026-09-14 share network */
export const shares = {
  /** To grandmother: three agreements that name her. */
  network: stored("share_network"),
  /** To somebody who does not stand in the plan. */
  open: stored("share_open"),
  professional: stored("share_professional"),
  child: stored("share_child"),
  coordinator: stored("share_coordinator"),
  /** A full copy, to carry on with. */
  otherHome: stored("share_otherhome"),
};

const MARKER = "fgp";
const END = "z";
const CHECKSUM = 4;

function bytesOf(fragment: string): Buffer {
  return Buffer.from(fragment.slice(MARKER.length, -END.length), "base64url");
}

function fragmentOf(bytes: Buffer): string {
  return MARKER + bytes.toString("base64url") + END;
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** The length of the contents as a varint. */
function varint(number: number): Buffer {
  const bytes: number[] = [];
  for (; number > 0x7f; number >>>= 7) bytes.push((number & 0x7f) | 0x80);
  return Buffer.from([...bytes, number]);
}

/** The contents of a document: without its first byte, its length and its checksum. */
export function unframed(document: string | Buffer): Buffer {
  const bytes = typeof document === "string" ? bytesOf(document) : document;
  let at = 1;
  while (bytes.readUInt8(at) & 0x80) at++;
  return bytes.subarray(at + 1, -CHECKSUM);
}

/** Contents as a link again, whole and with the right checksum. */
export function reframed(contents: Buffer): string {
  const bytes = Buffer.concat([Buffer.from([0xa1]), varint(contents.length), contents]);
  const checksum = Buffer.alloc(CHECKSUM);
  checksum.writeUInt32BE(crc32(bytes));
  return fragmentOf(Buffer.concat([bytes, checksum]));
}

function resealed(fragment: string, change: (bytes: Buffer) => void): string {
  const contents = bytesOf(fragment).subarray(0, -CHECKSUM);
  change(contents);
  const checksum = Buffer.alloc(CHECKSUM);
  checksum.writeUInt32BE(crc32(contents));
  return fragmentOf(Buffer.concat([contents, checksum]));
}

/** One letter in the middle became another. */
export function changed(fragment: string): string {
  const middle = Math.floor(fragment.length / 2);
  const other = fragment[middle] === "A" ? "B" : "A";
  return fragment.slice(0, middle) + other + fragment.slice(middle + 1);
}

/** The last part is missing. */
export function cutOff(fragment: string): string {
  return fragment.slice(0, Math.floor(fragment.length * 0.7));
}

/** The envelope of a later app, whole and unchanged. */
export function newer(fragment: string): string {
  return resealed(fragment, (bytes) => bytes.writeUInt8(bytes.readUInt8(0) + 1, 0));
}

/** A plan of a later app in today's envelope: there may be more in it than this app can show. */
export function newerPlan(fragment: string): string {
  return resealed(fragment, (bytes) => {
    // The mark, the length (a varint), then a byte with the schema in its lowest three bits.
    let at = 1;
    while (bytes.readUInt8(at) & 0x80) at++;
    const head = at + 1;
    bytes.writeUInt8(bytes.readUInt8(head) + 1, head);
  });
}

/** A megabyte that says that it is a plan. */
export function tooLarge(): string {
  // 0xA1, then a length of 1,000,000 as a varint, then as much as that.
  return fragmentOf(Buffer.concat([Buffer.from([0xa1, 0xc0, 0x84, 0x3d]), Buffer.alloc(1_000_000, 7)]));
}
