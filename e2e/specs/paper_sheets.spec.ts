import { read } from "../calendar";
import { expect, test, type Page } from "../fixtures";
import { large } from "../links";
import { ReceivedPage } from "../pages/document";
import { PaperPage } from "../pages/paper";
import { printed, squashed } from "../pdf";
import { EXAMPLE } from "../places";

const SHEETS = ["Voor op de koelkast", "Voor de planbewaker", "Voor de hulpverlener"];

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-09-14T10:00:00"));
});

async function openLarge(page: Page): Promise<string> {
  const received = new ReceivedPage(page);
  await received.open(`./#${large}`);
  await received.keep();
  return "#/plan/1";
}

/** Prints the sheet: each text stands on one piece of paper whole, and no paper is empty. */
async function expectPrinted(page: Page, paper: PaperPage): Promise<number> {
  const texts = await paper.texts();
  expect(texts.length).toBeGreaterThan(3);
  const pages = (await printed(page)).map(squashed);
  for (const [index, text] of pages.entries()) expect(text.length, `page ${index + 1}`).toBeGreaterThan(10);
  for (const text of texts) {
    expect.soft(pages.some((one) => one.includes(squashed(text))), text).toBe(true);
  }
  expect(pages.join("")).not.toContain(squashed("Kies wat je op papier wilt"));
  return pages.length;
}

for (const sheet of SHEETS) {
  test(`the example on paper: ${sheet}`, async ({ page }) => {
    const paper = new PaperPage(page);
    await paper.open(EXAMPLE);
    await paper.chooseSheet(sheet);
    expect(await expectPrinted(page, paper)).toBeLessThanOrEqual(2);
  });

  test(`forty agreements on paper: ${sheet}`, async ({ page }) => {
    const paper = new PaperPage(page);
    await paper.open(await openLarge(page));
    await paper.chooseSheet(sheet);
    await expectPrinted(page, paper);
  });
}

test("the week of one person holds theirs and no other", async ({ page }) => {
  const paper = new PaperPage(page);
  await paper.open(EXAMPLE);
  await paper.chooseSheet("Voor op de koelkast");
  await paper.choose("Welke week?", "Volgende week");
  await page.getByLabel("Voor wie?").selectOption({ label: "Agnieszka" });
  await expect(paper.sheet).toContainText("De week van Agnieszka");
  await expect(paper.sheet).toContainText("21 september tot en met 27 september 2026");
  await expect(paper.sheet).toContainText("Een van ons brengt een pan eten");
  await expect(paper.sheet).not.toContainText("Youssef haalt Sem op");
});

test("numbers come on the sheet of the guardian only when that is chosen", async ({ page }) => {
  const paper = new PaperPage(page);
  await paper.open(EXAMPLE);
  await paper.chooseSheet("Voor de planbewaker");
  await expect(paper.sheet).not.toContainText("06 0000");
  await page.getByRole("checkbox", { name: "Telefoonnummers en adressen" }).check();
  await expect(paper.sheet).toContainText("06 0000 0001");
});

test("the files to keep hold the whole plan, for people and for programs", async ({ page }) => {
  const paper = new PaperPage(page);
  await paper.open(EXAMPLE);
  const text = await paper.save(/^Gewone tekst/);
  expect(text.suggestedFilename()).toBe("familiegroepsplan.txt");
  expect(await read(text)).toContain("Youssef haalt Sem op met de auto en brengt hem naar school.");
  const json = await paper.save(/^Alles, voor later/);
  expect(json.suggestedFilename()).toBe("familiegroepsplan.json");
  const { format, plan } = JSON.parse(await read(json));
  expect(format).toBe("familiegroepsplan");
  expect(plan.agreements).toHaveLength(18);
  expect(plan.agreements[0].when).toEqual({
    kind: "weekly",
    days: ["tuesday", "thursday"],
    first: "2026-09-14",
    times: { from: "07:45", until: "08:30" },
  });
  expect((await paper.save(/^Reservekopie/)).suggestedFilename()).toBe("familiegroepsplan.fgp");
});
