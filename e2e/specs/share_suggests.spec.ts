import { expect, test } from "../fixtures";
import { SharePage } from "../pages/share";

const READERS = [
  {
    name: "Youssef",
    parts: ["De naam van het plan", "De kinderen en de ouders", "Jullie belangrijkste vraag", "De vragen", "De afspraken"],
    scope: "Alleen de afspraken met Youssef",
  },
  {
    name: "Fatoumata",
    parts: ["De naam van het plan", "Iedereen die meedoet", "De voorwaarden", "De afspraken", "Hoe jullie het volhouden"],
    scope: "Alle afspraken",
  },
  {
    name: "Thijmen",
    parts: ["De naam van het plan", "Iedereen die meedoet", "Wie er bij het gesprek is", "De vragen"],
    scope: "Alle afspraken",
  },
  {
    name: "Sem",
    parts: ["De naam van het plan", "De kinderen en de ouders", "De afspraken"],
    scope: "De afspraken met Sem, en de regels van het kind",
  },
];

for (const { name, parts, scope } of READERS) {
  test(`what is proposed for ${name} is what this reader needs`, async ({ page }) => {
    await page.goto("./#/voorbeeld/delen");
    const share = new SharePage(page);
    await share.withPerson(name);
    for (const part of parts) await expect(share.line(part, "Dit gaat mee")).toBeChecked();
    await expect(share.group("Welke afspraken?").getByRole("radio", { checked: true })).toHaveAccessibleName(new RegExp(`^${scope}`));
    await share.openMore("Meer meegeven");
    for (const more of await share.group("Meer meegeven").getByRole("checkbox").all()) await expect(more).not.toBeChecked();
    if (name === "Sem") return;
    for (const kept of await page.locator(".stays-home input").all()) await expect(kept).not.toBeChecked();
  });
}

test("another parent is asked for: a copy to carry on with, or reading along", async ({ page }) => {
  await page.goto("./#/voorbeeld/delen");
  const share = new SharePage(page);
  await share.withPersonAs("Quinten", "home");
  await expect(page.locator(".rows input").first()).toBeChecked();
  await expect(share.line("De zorgen", "Dit gaat mee")).toBeChecked();
  await page.goBack();
  await share.withPersonAs("Quinten", "network");
  await expect(share.line("De zorgen", "Dit gaat mee")).toHaveCount(0);
});

test("a child gets its own page and whom it can call, to look at before they go", async ({ page }) => {
  await page.goto("./#/voorbeeld/delen");
  const share = new SharePage(page);
  await share.withPerson("Sem");
  await expect(share.line("De bladzijde van Sem")).toBeChecked();
  await expect(share.line("Wie je belt: Şerife")).toBeChecked();
  await expect(share.line("Wat jullie doen als het slechter gaat")).not.toBeChecked();
  await share.see();
  await expect(page.locator(".desk").getByRole("heading", { name: "De eigen bladzijde van Sem" })).toBeVisible();
  await share.how();
  await expect(share.lock).toBeChecked();
});
