import { expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { findAccounts } from "./accounts";

it.each<[string, string[]]>([
  ["kulttuurin facebook", ["@kulttuurikirkkonummi"]],
  ["bibliotekets Instagram", ["@kirkkonummenkirjasto"]],
  ["Ohjaamon tilit", ["@ohjaamokirkkonummi", "@ohjaamokirkkonummi"]],
  ["salasana", []],
  ["kunta", []],
  ["", []],
])("“%s”", (query, handles) => {
  expect(findAccounts(query, defaultGuideline).map(({ handle }) => handle)).toEqual(handles);
});
