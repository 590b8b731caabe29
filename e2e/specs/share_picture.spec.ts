import { expect, test } from "../fixtures";
import { ReceivedShare, SharePage } from "../pages/share";
import { scan } from "../scan";

test("the picture, read by a camera, is a link that opens", async ({ page, newDevice }) => {
  await page.goto("./#/voorbeeld/delen");
  const share = new SharePage(page);
  await share.withPerson("Youssef");
  await share.openLink();
  const read = await scan(page);
  expect(read).toContain(new URL("./", page.url()).href);

  const received = new ReceivedShare(await (await newDevice()).newPage());
  await received.open(read);
  await expect(received.page.locator("main")).toContainText("Youssef");
});
