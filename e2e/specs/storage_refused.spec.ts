import { breakStorage, refuseStorage } from "../faults";
import { expect, test } from "../fixtures";
import { PastePage, ReceivedPage } from "../pages/document";
import { QuestionPage } from "../pages/question";
import { PlansPage } from "../pages/plans";
import { StartPage } from "../pages/start";

const faults = [
  {
    words: "refuses its storage",
    fault: refuseStorage,
    said: "Je tekst is niet opgeslagen: deze browser laat de app nu niets bewaren.",
    cannotRead: "De app kan hier nu niets lezen of bewaren.",
  },
  {
    words: "holds the storage of a newer app",
    fault: breakStorage,
    said: "Je tekst is niet opgeslagen: op dit apparaat staat al een nieuwere versie van deze app.",
    cannotRead: "De app kan hier nu niets lezen: op dit apparaat staat al een nieuwere versie.",
  },
];

for (const { words, fault, said, cannotRead } of faults) {
  test(`a browser that ${words}: the text stays, and goes into a file that opens again`, async ({ page, newDevice }, info) => {
    await fault(page);
    const start = new StartPage(page);
    const question = new QuestionPage(page);
    await start.open();
    await start.begin();
    await question.fill("Naam van het plan", "Niets mag weg");
    await expect(question.saveState).toHaveText("Niet opgeslagen");
    const alert = question.alert.filter({ hasText: said });
    await expect(alert).toBeVisible();
    await expect(page.getByLabel("Naam van het plan")).toHaveValue("Niets mag weg");
    await question.next();
    await question.fill("Wat speelt er?", "Het staat er nog.");
    await expect(alert).toBeVisible();

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      alert.getByRole("button", { name: "Bewaar als bestand" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("familiegroepsplan.fgp");
    const file = info.outputPath(download.suggestedFilename());
    await download.saveAs(file);
    await expect(page.getByLabel("Wat speelt er?", { exact: true })).toHaveValue("Het staat er nog.");

    const elsewhere = await (await newDevice()).newPage();
    const paste = new PastePage(elsewhere);
    await paste.open();
    await paste.chooseFile(file);
    const received = new ReceivedPage(elsewhere);
    await received.expectOpen();
    expect(await received.words()).toContain("Het staat er nog.");
    await received.keep();
    await received.expectHeading("Niets mag weg");
  });

  test(`a browser that ${words}: every page says it plainly`, async ({ page }) => {
    await fault(page);
    const plans = new PlansPage(page);
    await plans.open();
    await expect(plans.alert.filter({ hasText: cannotRead })).toBeVisible();
    await page.goto("./#/plan/1");
    await plans.expectHeading("De app kan nu niets lezen");
    await page.goto("./#/weergave");
    await plans.choose("Kleuren", "Donker");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
}
