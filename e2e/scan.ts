/** What a camera does with a picture on the screen. */
import { expect, type Page } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";

/** Shows the picture and reads it. */
export async function scan(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Laat een plaatje zien om te scannen" }).click();
  return readPicture(page);
}

/** Reads the picture that is shown. */
export async function readPicture(page: Page): Promise<string> {
  const picture = page.getByRole("img", { name: "De link als plaatje om te scannen" });
  await expect(picture).toBeVisible();
  const { data, width, height } = PNG.sync.read(await picture.screenshot());
  const read = jsQR(new Uint8ClampedArray(data), width, height);
  expect(read, "the picture can be read").not.toBeNull();
  return read?.data ?? "";
}
