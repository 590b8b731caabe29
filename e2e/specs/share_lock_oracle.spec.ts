import { createDecipheriv, pbkdf2Sync } from "node:crypto";
import { expect, test, type Page } from "../fixtures";
import { reframed, unframed } from "../links";
import { ReceivedShare, SharePage } from "../pages/share";

interface Locked {
  base: string;
  fragment: string;
  words: string;
}

async function locked(page: Page): Promise<Locked> {
  await page.goto("./#/voorbeeld/delen");
  const share = new SharePage(page);
  await share.withPerson("Youssef");
  await share.see();
  await share.how();
  await share.lock.check();
  await share.expectLocked();
  const [base = "", fragment = ""] = (await share.link()).split("#");
  return { base, fragment, words: await share.passphrase() };
}

/** Where the parts of a sealed document lie in its contents: see FORMAT.md. */
function parts(contents: Buffer) {
  // The head, then the rounds as a varint.
  let at = 1;
  let rounds = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = contents.readUInt8(at++);
    rounds += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  return { rounds, salt: at, nonce: at + 16, ciphertext: at + 28 };
}

test("another implementation opens what this app locked", async ({ page }) => {
  const { fragment, words } = await locked(page);
  const contents = unframed(fragment);
  const { rounds, salt, nonce, ciphertext } = parts(contents);
  expect(rounds).toBe(600_000);
  const key = pbkdf2Sync(words, contents.subarray(salt, nonce), rounds, 32, "sha256");
  const cipher = createDecipheriv("aes-256-gcm", key, contents.subarray(nonce, ciphertext));
  cipher.setAAD(Buffer.concat([Buffer.from([0xa1]), contents.subarray(0, ciphertext)]));
  cipher.setAuthTag(contents.subarray(-16));
  const opened = Buffer.concat([cipher.update(contents.subarray(ciphertext, -16)), cipher.final()]);
  // A share, packed: the first byte of a document, and kind 2 in the three highest bits of the head.
  expect(opened.readUInt8(0)).toBe(0xa1);
  expect(unframed(opened).readUInt8(0) >> 5).toBe(2);
});

test("a lock of which one part was changed stays shut, with the right words too", async ({ page, newDevice }) => {
  const { base, fragment, words } = await locked(page);
  const other = await (await newDevice()).newPage();
  const contents = unframed(fragment);
  const { salt, nonce, ciphertext } = parts(contents);
  // The lowest bits of the rounds, the salt, the nonce, the first byte inside, the last byte of the mark.
  for (const place of [1, salt, nonce, ciphertext, contents.length - 1]) {
    const changed = Buffer.from(contents);
    changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
    await new ReceivedShare(other).open(`${base}#${reframed(changed)}`);
    await other.getByLabel("De geheime zin").fill(words);
    await other.getByRole("button", { name: "Open", exact: true }).click();
    await expect(other.getByText("Dat is niet de goede zin.")).toBeVisible();
    expect(await new ReceivedShare(other).everything()).not.toContain("Youssef");
  }
});
