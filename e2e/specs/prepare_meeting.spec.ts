import { expectAccessible } from "../axe";
import { copied } from "../clipboard";
import { expect, test } from "../fixtures";
import { example } from "../links";
import { ReceivedPage } from "../pages/document";
import { MeetingPage } from "../pages/meeting";

test("a family prepares its meeting by telephone, and nobody whom it does not ask is invited", async ({ page, context }) => {
  test.setTimeout(120_000);
  await context.grantPermissions(["clipboard-write"]);
  const received = new ReceivedPage(page);
  await received.open(`./#${example}`);
  await received.keep();
  const meeting = new MeetingPage(page);
  await meeting.goTo("#/plan/1/bijeenkomst");
  await expectAccessible(page, "preparing");
  await page.getByRole("button", { name: "Over 6 weken" }).click();
  await expect(page.getByTestId("target")).toContainText("Dat is over 6 weken.");

  await meeting.matter("Hoe komen jullie bij elkaar?").click();
  await meeting.choose("Hoe vaak komen jullie bij elkaar?", "Een paar keer");
  await meeting.choose("Willen jullie een tijd met alleen eigen mensen?", "Ja");
  await expectAccessible(page, "what kind of meeting");
  await meeting.next("Naar: wie erbij is", "Wie is erbij?");

  await page.getByRole("button", { name: "Familie en bekenden: overal bij" }).click();
  await page.getByRole("button", { name: "Hulpverleners: alleen het begin en het einde" }).click();
  await expect(meeting.there("Marijke (oma)")).toHaveCount(1);
  const professional = page.locator("li.at", { hasText: "Fatoumata" });
  await expect(professional).toContainText("Niet bij elk deel hetzelfde");
  await meeting.openMore("Wie vragen jullie bewust niet?");
  await page.getByRole("button", { name: "Youssef" }).click();
  await expect(page.locator("li.at", { hasText: "Youssef" })).toHaveCount(0);
  await expectAccessible(page, "who comes");
  await meeting.next("Naar: wanneer en waar", "Wanneer en waar");

  const first = meeting.sitting(0);
  await meeting.day(first, "14", "9", "2099");
  await first.getByLabel("Waar?").fill("Bij oma thuis");
  await meeting.openMore("Eten, oppas, tolk en meer", first);
  await first.getByLabel("Wie zorgt voor eten en drinken?").fill("Youssef brengt soep");
  await page.getByRole("button", { name: "Zet er een keer bij" }).click();
  await expect(meeting.sitting(1)).toContainText("Keer 2");
  await expectAccessible(page, "when and where");
  await meeting.expectSaved();
  await meeting.next("Naar: uitnodigen", "Uitnodigen");

  await expect(meeting.invited("Youssef")).toHaveCount(0);
  const text = await meeting.invitation("Marijke (oma)");
  expect(text).toContain("maandag 14 september 2099");
  expect(text).toContain("Bij oma thuis");
  expect(text).toContain("#/wat-gebeurt-er/netwerk");
  expect(text).not.toContain("Youssef");
  await expect(meeting.invited("Marijke (oma)")).toContainText("Er staat 1 regel niet in.");
  expect(await meeting.invitation("Fatoumata")).toContain("Je bent erbij in het begin en het einde.");
  await meeting.invited("Marijke (oma)").getByRole("button", { name: "Kopieer het bericht" }).click();
  await expect(page.getByText("Het bericht is gekopieerd.")).toBeVisible();
  expect(await copied(page)).toBe(text);
  await expect(meeting.invited("Marijke (oma)")).toContainText("Klaargezet op");
  await expectAccessible(page, "invitations");

  await meeting.expectSaved();
  await page.reload();
  await meeting.expectHeading("Uitnodigen");
  await expect(meeting.invited("Marijke (oma)")).toContainText("Klaargezet op");
  await meeting.next("Klaar, naar het voorbereiden", "De bijeenkomst voorbereiden");
  await expect(meeting.matter("De plek")).toContainText("Geregeld");
});
