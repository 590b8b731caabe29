import { countStored } from "../faults";
import { expect, test } from "../fixtures";
import { changed, cutOff, newer, newerPlan, small, tooLarge } from "../links";
import { PastePage, ReceivedPage } from "../pages/document";
import { PlansPage } from "../pages/plans";

const broken = [
  { what: "a link with another letter in it", fragment: changed(small), says: "Onderweg is er iets in de link veranderd." },
  { what: "a link that was cut off", fragment: cutOff(small), says: "De link is niet heel" },
  { what: "a link of which only the beginning is left", fragment: small.slice(0, 5), says: "De link is niet heel" },
  { what: "a link that is too large", fragment: tooLarge(), says: "Dit is groter dan de app kan openen." },
  { what: "a link of a newer app", fragment: newer(small), says: "Deze link komt uit een nieuwere app." },
];

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence.trim() !== "");
}

for (const { what, fragment, says } of broken) {
  test(`${what} gets two plain sentences and keeps nothing`, async ({ page }) => {
    await page.goto(`./#${fragment}`);
    const received = new ReceivedPage(page);
    await received.expectHeading("Deze link gaat niet open");
    const alert = received.alert.filter({ hasText: says });
    await expect(alert).toBeVisible();
    expect(sentences((await alert.textContent()) ?? "")).toHaveLength(2);
    expect(await page.evaluate(() => location.hash)).toBe("#/ontvangen");
    expect(await countStored(page)).toBe(0);

    await received.follow("Open een link of een bestand");
    const paste = new PastePage(page);
    await paste.paste(fragment.length > 400_000 ? fragment : `Kijk eens: https://voorbeeld.nl/#${fragment} groetjes`);
    const summary = page.locator(".error-summary");
    await expect(summary).toContainText(says);
    await expect(summary).toBeFocused();
    const plans = new PlansPage(page);
    await plans.open();
    await plans.expectNone();
  });
}

test("what is no plan at all is said to be no plan", async ({ page }, info) => {
  const paste = new PastePage(page);
  await paste.open();
  await paste.paste("Zullen we morgen koffie drinken?");
  await expect(page.locator(".error-summary")).toContainText("Hier zit geen plan in.");
  await paste.paste("");
  await expect(page.locator(".error-summary")).toContainText("Plak eerst een link in het vak.");

  const { writeFile } = await import("node:fs/promises");
  const file = info.outputPath("foto.jpg");
  await writeFile(file, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]));
  await paste.chooseFile(file);
  await expect(page.locator(".error-summary")).toContainText("Dit bestand gaat niet open.");
  const large = info.outputPath("groot.fgp");
  await writeFile(large, Buffer.alloc(3 << 20, 1));
  await paste.chooseFile(large);
  await expect(page.locator(".error-summary")).toContainText("Dit is groter dan de app kan openen.");
  expect(await countStored(page)).toBe(0);
});

test("a plan of a newer app can be read and not changed", async ({ page }) => {
  const received = new ReceivedPage(page);
  await received.open(`./#${newerPlan(small)}`);
  await expect(page.getByText("Dit plan komt uit een nieuwere app.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Bewaar op dit apparaat" })).toHaveCount(0);
  await expect(page.locator("article.document")).toContainText("Rust voor Jurre");
});

test("the address of a page that does not exist leads to one that does", async ({ page }) => {
  const received = new ReceivedPage(page);
  await page.goto("./#/zomaar/iets");
  await received.expectHeading("Samen maken jullie een plan");
  await page.goto("./#/plan/4321");
  await received.expectHeading("Dit plan staat niet op dit apparaat");
  await page.goto("./#/voorbeeld/afspraak/9999");
  await received.expectHeading("Deze afspraak is er niet");
  await page.goto("./#/voorbeeld/mens/9999");
  await received.expectHeading("Deze persoon staat niet in het plan");
});
