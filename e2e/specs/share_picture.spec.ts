import jsQR from "jsqr";
import { PNG } from "pngjs";
import { expect, test } from "../fixtures";
import { ReceivedShare, SharePage } from "../pages/share";

test("the picture, read by a camera, is a link that opens", async ({ page, newDevice }) => {
  await page.goto("./#/voorbeeld/delen");
  const share = new SharePage(page);
  await share.withPerson("Youssef");
  await share.openLink();
  await page.getByRole("button", { name: "Laat een plaatje zien om te scannen" }).click();
  const picture = page.getByRole("img", { name: "De link als plaatje om te scannen" });
  await expect(picture).toBeVisible();
  const { data, width, height } = PNG.sync.read(await picture.screenshot());
  const read = jsQR(new Uint8ClampedArray(data), width, height);
  expect(read?.data).toContain(new URL("./", page.url()).href);

  const received = new ReceivedShare(await (await newDevice()).newPage());
  await received.open(read?.data ?? "");
  await expect(received.page.locator("main")).toContainText("Youssef");
});
