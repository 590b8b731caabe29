import { copied } from "../clipboard";
import { expect, test } from "../fixtures";
import { shares } from "../links";
import { AnsweringPage } from "../pages/answering";

test("a professional answers the conditions, their part and the plan", async ({ page }) => {
  const answer = new AnsweringPage(page);
  await answer.open(shares.professional);
  await answer.say("Sem is op schooldagen", "Ja, dit is genoeg");
  await answer.say("’s nachts niet meer", "Nog niet, omdat …", "Op 3 oktober staat nog geen naam.");
  const nights = answer.card("’s nachts niet meer");
  for (const [part, value] of [["Dag", "28"], ["Maand", "9"], ["Jaar", "2026"]] as const) {
    await nights.getByLabel(part, { exact: true }).fill(value);
  }
  await answer.say("Fatoumata regelt voor Zoë", "Ik doe mee");
  const whole = page.locator("section", { has: page.getByRole("heading", { name: "Het plan als geheel" }) });
  await whole.getByText("Ja, met deze verandering", { exact: true }).click();
  await whole.getByLabel("Welke verandering?").fill("Een naam bij elke nacht");
  await answer.add("Een voorwaarde", "De rookmelder hangt weer");
  await expect(answer.said).toHaveCount(5);
  await expect(answer.said.filter({ hasText: "nog niet genoeg" })).toContainText("Op 3 oktober staat nog geen naam.");

  await answer.openMore("Bekijk de tekst");
  const text = await page.getByTestId("dossier").inputValue();
  expect(text).toContain("Antwoord: ja, dit is genoeg.");
  expect(text).toContain("nog niet, omdat: Op 3 oktober staat nog geen naam. (voor maandag 28 september 2026)");
  expect(text).toContain("Antwoord van: Fatoumata, Buurtteam Lindelaan");
  expect(text).toContain("- Fatoumata stelt een voorwaarde: ‘De rookmelder hangt weer’");

  await answer.goBack("Stuur terug (5 dingen)");
  await answer.prepare();
  expect(await answer.link()).toMatch(/^fgp/);
});

test("the text for a file is copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-write"]);
  const answer = new AnsweringPage(page);
  await answer.open(shares.professional);
  await page.getByRole("button", { name: "Kopieer als tekst" }).click();
  await expect(page.getByText("De tekst is gekopieerd.")).toBeVisible();
  expect(await copied(page)).toMatch(/^ANTWOORD OP EEN FAMILIEGROEPSPLAN\n/);
});
