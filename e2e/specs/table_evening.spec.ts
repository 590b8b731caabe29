import { expect, test } from "../fixtures";
import { example } from "../links";
import { ReadPage, ReceivedPage } from "../pages/document";
import { arrivesAs } from "../pages/share";
import { TablePage } from "../pages/table";
import { readPicture } from "../scan";

const AT_TABLE = ["Renée", "Zoë", "Youssef", "Şerife", "Fatoumata", "Thijmen"];
const CHOSEN = "Wandelen met de hond op zondag";
const KEPT = "Zxqvgeheim over de vakantie";
const LEFT = "De zomervakantie";

// A tablet in the middle of the table.
test.use({ viewport: { width: 820, height: 1180 }, deviceScaleFactor: 1 });

test("an evening: what professionals see, a part among ourselves, the plan read out, and everybody's own part", async ({ page, newDevice }) => {
  test.setTimeout(120_000);
  await page.goto(`./#${example}`);
  await new ReceivedPage(page).keep();
  await page.getByRole("link", { name: /^Samen aan tafel/ }).click();
  const table = new TablePage(page, await new ReadPage(page).planAddress());
  await table.expectHeading("Samen aan tafel");
  await table.sitDown(AT_TABLE);

  await test.step("one thing at a time, to be read from two metres", async () => {
    await expect(table.onTable).toHaveText("Dit gaat goed");
    await expect(table.closed).toHaveCount(0);
    const size = (what: string) => page.locator(what).first().evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    expect(await size(".on-table__text")).toBeGreaterThanOrEqual(40);
    expect(await size(".on-table__by")).toBeGreaterThanOrEqual(28);
    await expect(page.getByTestId("awake")).toHaveText(/^(Het scherm blijft aan\.|Dit apparaat laat het scherm)/);
    await table.openMore("Is dit niet duidelijk?");
    await page.getByLabel("Wat willen jullie weten?").fill("Wat is een vroeghulp?");
    await table.onward("Is alles duidelijk?");
    await page.getByLabel("Het antwoord op: Wat is een vroeghulp?").fill("Iemand die eerder komt.");
    await table.onward("De hulpverleners gaan nu weg");
    await expect(page.getByRole("link", { name: "Hulp nodig? Bel Thijmen." }).or(page.getByText("Hulp nodig? Bel Thijmen."))).toBeVisible();
    await expect(table.closed).toHaveCount(0);
  });

  await test.step("among ourselves everybody has a turn, and a reload loses nothing", async () => {
    await table.onward("Ideeën");
    await expect(table.closed).toContainText("Besloten");
    await expect(page.locator(".turns__one")).toHaveText([/^Zoë/, /^Renée/, /^Youssef/, /^Şerife/]);
    await table.hasIdea("Youssef", CHOSEN);
    await table.hasIdea("Renée", KEPT);
    await table.giveTurn("Zoë");
    await page.getByRole("button", { name: "Ik sla over" }).click();
    await expect(page.locator(".turns__one")).toHaveText([/sloeg over/, /is geweest/, /is geweest/, /nu$/]);
    await table.expectSaved();
    await page.reload();
    await table.expectHeading("Ideeën");
    await expect(table.closed).toBeVisible();
    await expect(page.locator(".idea")).toHaveCount(2);
  });

  await test.step("ideas become agreements, and only what the family lets through goes into the plan", async () => {
    await table.onward("Kiezen");
    await expect(table.closed).toBeVisible();
    await table.idea(KEPT).getByRole("button", { name: "Dit spreken we af" }).click();
    await page.getByRole("button", { name: "Klaar met deze afspraak" }).click();
    const chosen = table.idea(CHOSEN);
    await chosen.getByRole("button", { name: "Dit spreken we af" }).click();
    await table.pick("Wie doet het?", ["Youssef"], chosen);
    await chosen.getByLabel("Wanneer?").fill("elke zondag om tien uur");
    await page.getByRole("button", { name: "Klaar met deze afspraak" }).click();
    await expect(chosen).toContainText("Youssef");
    await table.onward("Wat mag in het plan?");
    await expect(page.getByRole("radio", { name: "Nee, dit blijft besloten" })).toBeChecked();
    for (let thing = 0; thing < 10 && (await page.getByRole("heading", { name: CHOSEN }).count()) === 0; thing++) await table.next.click();
    await page.getByRole("radio", { name: "Ja, dit mag in het plan" }).check();
    await table.onward("Weer met iedereen");
    await expect(table.closed).toHaveCount(0);
    await expect(page.locator("main")).not.toContainText(KEPT);
  });

  await test.step("read out, each answers, the professional too", async () => {
    await table.onward("Het plan voorlezen");
    const read: string[] = [];
    for (let thing = 0; thing < 40; thing++) {
      read.push((await table.onTable.textContent()) ?? "");
      if (read.at(-1)?.startsWith(CHOSEN)) await table.answer("Youssef", "Ja, ik doe mee");
      if (!(await table.next.textContent())?.includes("Volgende")) break;
      await table.next.click();
    }
    expect(read.length).toBeGreaterThan(15);
    expect(read.join()).toContain(CHOSEN);
    expect(read.join()).not.toContain(KEPT);
    await table.onward("De hulpverleners antwoorden");
    await table.answer("Fatoumata", "Ja, dit is genoeg");
    await table.onward("Wie staat achter dit plan?");
    for (let thing = 0; thing < 10 && (await page.getByRole("heading", { name: "Şerife", exact: true }).count()) === 0; thing++) {
      await table.next.click();
    }
    await table.group("Staat Şerife achter dit plan?").getByRole("radio", { name: "Ja", exact: true }).check();
    await expect(page.getByLabel("Als wie?")).toHaveValue("buurvrouw");
    await table.onward("Ieder krijgt een eigen deel");
  });

  await test.step("everybody goes home with their own part", async () => {
    const phone = await (await newDevice({ viewport: { width: 390, height: 844 } })).newPage();
    for (let person = 0; person < AT_TABLE.length; person++) {
      const name = ((await table.onTable.textContent()) ?? "").replace("Nu voor ", "");
      expect(AT_TABLE).toContain(name);
      await page.getByRole("button", { name: "Laat het plaatje zien" }).click();
      // What a professional gets is more than fits in one picture.
      const large = page.getByText("Dit past niet in één plaatje.");
      await expect(large.or(page.locator(".qr")).first()).toBeVisible();
      const fits = (await large.count()) === 0;
      if (!fits) await table.openMore("Liever een link of een bestand");
      expect(fits || ["Fatoumata", "Thijmen"].includes(name), `a picture for ${name}`).toBe(true);
      const read = fits ? await readPicture(page) : await page.getByTestId("link").inputValue();
      const arrived = await arrivesAs(phone, read);
      expect(arrived, `for ${name}`).not.toContain(KEPT);
      if (name === "Youssef") expect(arrived).toContain(CHOSEN);
      if (fits) await expect(page.locator("[role=status] .note--good")).toContainText(name);
      if (person < AT_TABLE.length - 1) await table.next.click();
    }
    await table.onward("Klaar voor vandaag");
    await page.getByLabel("Wat is er over voor de volgende keer?").fill(LEFT);
    await table.expectSaved();
    await page.getByRole("button", { name: "We zijn klaar" }).click();
    await expect(page.getByRole("heading", { name: "De onderdelen" })).toBeVisible();
  });

  await test.step("paper has who accepted it and room to sign, and the next time opens with what was left", async () => {
    const read = new ReadPage(page);
    await read.goTo(`${table.plan}/lezen`);
    const words = await read.words();
    expect(words).toContain("Şerife");
    expect(words).toContain(CHOSEN);
    for (const kept of [KEPT, LEFT]) expect(words).not.toContain(kept);
    await page.emulateMedia({ media: "print" });
    await expect(read.document.locator(".signatures__name").filter({ hasText: "Şerife" })).toBeVisible();
    await page.emulateMedia({ media: "screen" });
    await table.open();
    await expect(page.getByRole("region", { name: "Dit was er nog over" })).toContainText(LEFT);
  });
});
