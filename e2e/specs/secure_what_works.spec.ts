import { expect, test } from "../fixtures";
import { ReadPage } from "../pages/document";
import { keepExample } from "../pages/look_back";

test("what works is proposed from the talk, and how to hold on to it stands in the plan", async ({ page }) => {
  const talk = await keepExample(page);
  await talk.begin();
  await talk.discussThree();
  await talk.toOnward();
  await talk.beginVersion(2);
  await page.getByRole("link", { name: /^Vasthouden wat werkt/ }).click();
  await talk.expectHeading("Vasthouden wat werkt");
  const proposed = talk.group("Dit gaat goed, zeiden jullie");
  const drive = proposed.getByRole("checkbox", { name: /^Youssef haalt Sem op/ });
  await expect(drive).not.toBeChecked();
  await expect(proposed.getByRole("checkbox", { name: /^Renée maakt Sem wakker/ })).toHaveCount(0);
  await drive.check();
  await page.getByLabel("Werkt er nog iets anders?").fill("We eten op zondag samen.");
  await page.getByLabel("Waaraan merken jullie dat het minder gaat?").fill("Sem is twee keer te laat.");
  await page.getByRole("button", { name: "Kies Youssef, die al op het plan let" }).click();
  await page.getByLabel("Wat doen jullie dan?").fill("We komen binnen een week bij elkaar.");
  await page.getByRole("button", { name: /^Kies Marijke \(oma\), uit jullie lijst/ }).click();
  await talk.expectSaved();
  await page.reload();
  await expect(drive).toBeChecked();

  const read = new ReadPage(page);
  await read.goTo("#/plan/1/lezen");
  const words = await read.words();
  for (const said of [
    "Zo houden we vast wat werkt",
    "We eten op zondag samen.",
    "Sem is twee keer te laat.",
    "We komen binnen een week bij elkaar.",
    "26 oktober 2026",
  ]) {
    expect(words).toContain(said);
  }
});

test("without a talk every agreement can still be chosen", async ({ page }) => {
  const talk = await keepExample(page);
  await talk.goTo("#/plan/1/vasthouden");
  await expect(page.getByText("Nog niemand zei welke afspraken goed gaan.")).toBeVisible();
  await talk.openMore("Kies uit alle afspraken");
  await page.getByRole("checkbox", { name: /^Oma slaapt in het huis/ }).check();
  await talk.expectSaved();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: /^Oma slaapt in het huis/ })).toBeChecked();
});
