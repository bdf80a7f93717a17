/** Versions, what the organisation has set, what is wrong in that, and the details that the support asks for. */
import { useState } from "preact/hooks";
import { type AboutTexts, aboutTexts } from "../../locales/about";
import { copyText } from "../../session/browser/clipboard";
import { WarningIcon } from "../icons/icon";
import { Group } from "./group";
import { type About as AboutFacts, problemsOf, setKeys, supportDetails } from "./support-details";

export function About(about: AboutFacts) {
  const { version, browser, language, guideline, origin, policy } = about;
  const words = aboutTexts[language];
  const names = [guideline, ...(guideline.layers ?? [])].map((file) => `${file.title[language]} (${file.version})`);
  const set = setKeys(about, [...Object.keys(words.keys)] as (keyof AboutTexts["keys"])[]);
  const problems = problemsOf(about);
  return (
    <Group heading={words.heading}>
      <dl class="about-facts">
        <dt>{words.version}</dt>
        <dd>{version}</dd>
        <dt>{words.browser}</dt>
        <dd>{browser}</dd>
        <dt>{words.guideline}</dt>
        <dd>
          <bdi>{names.join(" + ")}</bdi>, {words.guidelineFrom[origin]}
        </dd>
        <dt>{words.policy}</dt>
        <dd data-testid="set-by-policy">
          {set.length === 0 && Object.keys(policy).length === 0
            ? words.noPolicy
            : set.map((key) => words.keys[key]).join(", ")}
        </dd>
      </dl>
      {problems.length > 0 && (
        <div class="about-problems" data-testid="policy-problems">
          <p class="about-problem">
            <WarningIcon /> <span>{words.problems}</span>
          </p>
          <ul>
            {problems.map(({ field, problem }) => (
              <li key={`${field}/${problem}`}>
                <bdi class="problem-detail">{field}</bdi>: {words.problem[problem]}
              </li>
            ))}
          </ul>
        </div>
      )}
      <CopyDetails details={supportDetails(about)} words={words} />
      <p class="hint">{words.privacy}</p>
    </Group>
  );
}

function CopyDetails({ details, words }: { details: string; words: AboutTexts }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <div class="fixes">
        <button type="button" class="button button-plain" onClick={() => void copyText(details).then(setCopied)}>
          {words.copy}
        </button>
      </div>
      <p class="hint" role="status">
        {copied === null ? words.copyHint : copied ? words.copied : words.notCopied}
      </p>
      {copied === false && <pre class="about-details">{details}</pre>}
    </>
  );
}
