/** A calendar file, read back by a program that is not ours. */
import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";
import ICAL from "ical.js";

export interface CalendarEvent {
  uid: string;
  title: string;
  place: string;
  about: string;
  sequence: number;
  status: string;
  /** Its first days from a day on, in Dutch as the app writes them. */
  days: (from: string, count: number) => string[];
}

const DUTCH = new Intl.DateTimeFormat("nl-NL", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export async function read(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

function daysOf(event: ICAL.Event, from: string, count: number): string[] {
  const days: string[] = [];
  const iterator = event.iterator();
  for (let at = iterator.next(); at && days.length < count; at = iterator.next()) {
    const day = new Date(Date.UTC(at.year, at.month - 1, at.day));
    if (day.toISOString().slice(0, 10) >= from) days.push(DUTCH.format(day));
  }
  return days;
}

/** The events of a calendar file, in its order. */
export function eventsOf(file: string): CalendarEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      place: event.location ?? "",
      about: event.description ?? "",
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue("status")),
      days: (from, count) => daysOf(event, from, count),
    };
  });
}
