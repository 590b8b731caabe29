import { expect, test } from "../fixtures";
import { example } from "../links";
import { PastePage, ReceivedPage } from "../pages/document";
import { HomesPage } from "../pages/homes";
import { AS, SharePage } from "../pages/share";

const HOMES = "#/plan/1/twee-huizen";

test("where talking together is not possible nothing joint is offered, and nothing that leaves tells it", async ({
  page,
  newDevice,
}, info) => {
  test.setTimeout(150_000);
  const received = new ReceivedPage(page);
  await received.open(`./#${example}`);
  await received.keep();
  const main = page.getByRole("main");
  const share = new SharePage(page);
  await share.goTo("#/plan/1/delen");
  await expect(main.getByRole("button", { name: /Quinten/ }), "before the question").toBeVisible();

  const homes = new HomesPage(page);
  await homes.goTo(HOMES);
  await expect(main.getByRole("link", { name: /^Bel / }).first()).toBeVisible();
  await homes.answer("Nee");
  await expect(page.getByRole("heading", { name: "Zo kan het ook" })).toBeVisible();
  await homes.openAll();
  for (const step of HomesPage.steps) {
    await homes.goTo(`${HOMES}${step}`);
    await expect(homes.question).toHaveCount(0);
    await expect(page.getByRole("link", { name: /andere huis|Naast elkaar|naast elkaar/ }), step).toHaveCount(0);
    await expect(page.getByText("Nee", { exact: true }), step).toHaveCount(0);
  }
  await homes.goTo(`${HOMES}/wensen`);
  await homes.writeFor("Huis van Renée");
  await homes.wish("Geld", "Ik wil de rekening van school apart krijgen.");
  await expect(page.getByRole("link", { name: /naast elkaar/ })).toHaveCount(0);
  await homes.expectSaved();
  await page.reload();
  await share.goTo("#/plan/1/delen");
  await share.expectOpen();
  await expect(main.getByRole("button", { name: /Quinten/ })).toHaveCount(0);
  await main.getByRole("button", { name: /Iemand anders/ }).click();
  await expect(page.getByRole("button", { name: AS.professional })).toBeVisible();
  await expect(page.getByRole("button", { name: AS.home })).toHaveCount(0);

  // The file is everything that the family has; also there the answer is not.
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Bewaar een kopie voor jezelf" }).click();
  const file = info.outputPath("plan.fgp");
  await (await waiting).saveAs(file);
  const there = await (await newDevice()).newPage();
  const paste = new PastePage(there);
  await paste.open();
  await paste.chooseFile(file);
  const arrived = new ReceivedPage(there);
  await arrived.expectOpen();
  await arrived.keep();
  const elsewhere = new HomesPage(there);
  await elsewhere.goTo(HOMES);
  await expect(elsewhere.question, "there it is asked anew").toBeVisible();

  // Wiped, it is asked again here too.
  await homes.goTo(HOMES);
  await homes.openMore("De vraag over samen praten");
  await page.getByRole("button", { name: "Wis mijn antwoord" }).click();
  await expect(homes.question).toBeVisible();
  await homes.answer("Ja");
  await expect(page.getByRole("link", { name: /^Deel met het andere huis/ })).toBeVisible();
});
