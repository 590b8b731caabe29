import { read as fileText } from "../calendar";
import { expect, test, type Page } from "../fixtures";
import { example } from "../links";
import { ReadPage, ReceivedPage } from "../pages/document";
import { CalendarPage, PaperPage } from "../pages/paper";
import { arrivesAs, AS, SharePage } from "../pages/share";
import { TablePage } from "../pages/table";
import { printed, squashed } from "../pdf";

/** Stands in every private place. */
const MARK = "zxqvgeheim";

async function writeEverywhere(page: Page, plan: string): Promise<void> {
  const table = new TablePage(page, plan);
  await table.sitDown(["Renée", "Zoë", "Youssef", "Fatoumata", "Thijmen"]);
  await table.open("uitleg");
  const ask = page.getByLabel("Nog een vraag om uitleg");
  await ask.fill(`${MARK} vraag`);
  await page.getByLabel(`Het antwoord op: ${MARK} vraag`).fill(`${MARK} antwoord`);
  await table.open("ideeen");
  await table.hasIdea("Youssef", `${MARK} idee`);
  await table.openMore("Onze notities");
  await page.getByLabel("Notities van het besloten deel").fill(`${MARK} notitie`);
  await table.open("kiezen");
  await table.idea(`${MARK} idee`).getByRole("button", { name: "Dit spreken we af" }).click();
  await page.getByRole("button", { name: "Schrijf zelf een afspraak op" }).click();
  await page.getByLabel("Wat spreken jullie af?").fill(`${MARK} zelf`);
  // Others may read that the family differs, and not what each of them says.
  await table.open("even-niet");
  await page.getByLabel("Waar gaat het over?").fill("Waar de hond slaapt");
  await page.getByRole("button", { name: "Schrijf op wat ieder vindt" }).click();
  await page.getByLabel("Wat vindt Zoë?").fill(`${MARK} mening`);
  await table.open("in-het-plan");
  for (let thing = 0; thing < 10 && (await page.getByRole("heading", { name: "Waar de hond slaapt" }).count()) === 0; thing++) {
    await table.next.click();
  }
  await page.getByRole("radio", { name: "Ja, dit mag in het plan" }).check();
  await expect(page.getByRole("checkbox", { name: "Ieders woorden mogen ook mee" })).not.toBeChecked();
  await table.open("einde");
  await page.getByLabel("Wat is er over voor de volgende keer?").fill(`${MARK} over`);
  await table.expectSaved();
}

test("what the family writes among itself is in no link, print, calendar or file, and in no view of somebody else", async ({ page, newDevice }) => {
  test.setTimeout(120_000);
  await page.goto(`./#${example}`);
  await new ReceivedPage(page).keep();
  const share = new SharePage(page);
  const plan = await share.planAddress();
  await writeEverywhere(page, plan);

  await test.step("links, with everything ticked that can be ticked", async () => {
    const other = await (await newDevice()).newPage();
    for (const reader of Object.keys(AS) as (keyof typeof AS)[]) {
      await share.goTo(`${plan}/delen`);
      if (reader === "child") await share.withPerson("Sem");
      else await share.withSomebodyAs(reader);
      // Only a tick at an agreement of the private part says that the family wants it otherwise.
      const own = share.group("Afspraken die alleen van jullie zijn").getByRole("checkbox");
      await expect(own).toHaveCount(2);
      if (reader === "home") {
        await share.tickAllThatStaysHome();
        for (const line of await own.all()) await line.uncheck();
      }
      const arrived = (await arrivesAs(other, await share.openLink())).toLowerCase();
      expect(arrived, reader).not.toContain(MARK);
      if (reader === "home") expect(arrived).toContain("waar de hond slaapt");
    }
  });

  await test.step("the plan to read and on paper", async () => {
    const read = new ReadPage(page);
    await read.goTo(`${plan}/lezen`);
    const words = await read.words();
    expect(words.toLowerCase()).not.toContain(MARK);
    expect(words).toContain("Waar de hond slaapt");
    for (const place of ["lezen", "tafel/ideeen", "tafel/kiezen"]) {
      await read.goTo(`${plan}/${place}`);
      expect((await printed(page)).map(squashed).join("").toLowerCase(), place).not.toContain(MARK);
    }
    const paper = new PaperPage(page);
    await paper.open(plan);
    for (const sheet of ["Voor op de koelkast", "Voor de planbewaker", "Voor de hulpverlener"]) {
      await paper.chooseSheet(sheet);
      expect((await paper.texts()).join().toLowerCase(), sheet).not.toContain(MARK);
    }
  });

  await test.step("files and the calendar, unless the family chooses otherwise", async () => {
    const paper = new PaperPage(page);
    for (const name of [/^Gewone tekst/, /^Alles, voor later/]) {
      expect((await fileText(await paper.save(name))).toLowerCase()).not.toContain(MARK);
    }
    const file = await (await paper.save(/^Reservekopie/)).path();
    const other = await (await newDevice()).newPage();
    await other.goto("./#/plak");
    await other.getByLabel("Of kies een bestand").setInputFiles(file);
    await new ReceivedPage(other).expectOpen();
    expect((await other.content()).toLowerCase()).not.toContain(MARK);
    // The test can fail: with everything chosen it is there.
    await page.getByRole("checkbox", { name: /^Voor onszelf, met het besloten deel/ }).check();
    expect((await fileText(await paper.save(/^Gewone tekst/))).toLowerCase()).toContain(`${MARK} idee`);

    const calendar = new CalendarPage(page);
    await calendar.open(plan);
    await calendar.choose("Wat staat er in je agenda?", "Wat jullie hebben afgesproken");
    expect((await fileText(await calendar.download())).replaceAll("\r\n ", "").toLowerCase()).not.toContain(MARK);
  });
});
