import { expect, test } from "../fixtures";
import { shares } from "../links";
import { AnsweringPage } from "../pages/answering";

test("whoever cannot do something proposes something else", async ({ page }) => {
  const answer = new AnsweringPage(page);
  await answer.open(shares.network);
  const card = answer.card("Oma slaapt in het huis");
  await expect(card.getByRole("button", { name: "Wil je iets anders voorstellen?" })).toHaveCount(0);
  await answer.say("Oma slaapt in het huis", "Dit kan ik niet");
  await card.getByRole("button", { name: "Wil je iets anders voorstellen?" }).click();
  const proposal = card.getByRole("group", { name: "Jouw voorstel" });
  await expect(proposal.getByLabel("Wat stel je voor?")).toBeFocused();
  await proposal.getByLabel("Wat stel je voor?").fill("De kinderen slapen bij mij");
  await proposal.getByLabel("Wanneer?").fill("als Renée nachtdienst heeft");
  await expect(answer.said).toHaveText([
    /^Jij kan dit niet/,
    "Jij stelt een afspraak voor: ‘De kinderen slapen bij mij’. Wie: Jij. Wanneer: als Renée nachtdienst heeft.",
  ]);
  await proposal.getByRole("button", { name: "Haal dit voorstel weg" }).click();
  await expect(answer.said).toHaveCount(1);
});

test("somebody adds what they want of their own accord", async ({ page }) => {
  const answer = new AnsweringPage(page);
  await answer.open(shares.network);
  await answer.openMore("Wat ik wil of kan doen");
  await page.getByLabel("Wat wil of kun jij doen?").fill("Op maandag koken");
  await answer.add("Een idee voor een afspraak", "Sem eet op woensdag bij ons");
  await page.getByText("Dit doe ik zelf").click();
  await answer.add("Iets dat goed gaat", "Sem lacht weer");
  await answer.add("Een zorg die ik heb", "Zoë is moe");
  await answer.add("Iemand die er ook bij hoort", "Lieke");
  await expect(answer.bar.getByRole("button")).toHaveText("Stuur terug (5 dingen)");
  await expect(answer.said).toHaveText([
    "Jij wil of kan iets doen: ‘Op maandag koken’.",
    "Jij stelt voor om Lieke erbij te vragen.",
    "Jij noemt iets dat goed gaat: ‘Sem lacht weer’.",
    "Jij noemt een zorg: ‘Zoë is moe’.",
    "Jij stelt een afspraak voor: ‘Sem eet op woensdag bij ons’. Wie: Jij.",
  ]);
  const well = page.locator("details", { hasText: "Iets dat goed gaat" });
  await well.getByRole("button", { name: "Haal weg" }).click();
  await expect(answer.said).toHaveCount(4);
  await answer.undo();
  await expect(answer.said).toHaveCount(5);
});
