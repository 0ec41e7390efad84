import { type FindingView, sourcesOf } from '../core/index.ts';
import { useWords } from './speaking.ts';
import { ruleSourceWords } from './words/ruleSource.ts';

/** Where what a rule says was read, to look it up: the vendor's guide by its name. Nothing is loaded until it is clicked. */
export const RuleSource = ({ source }: Pick<FindingView, 'source'>) => {
  const say = useWords(ruleSourceWords);
  const { sources, isInferred } = sourcesOf(source);
  return (
    <>
      {[...Map.groupBy(sources, ({ by }) => by)].map(([by, some]) => (
        <p key={by} class="soft small rule-source">
          {by === undefined ? say.other : (isInferred ? say.inferred : say.guide)(by)}{' '}
          {some.map(({ id, title, url }, i) => (
            <span key={id}>
              {i > 0 && ' · '}
              <a href={url} target="_blank" rel="noopener noreferrer">
                {title}
                <span class="unseen"> {say.newTab}</span>
              </a>
            </span>
          ))}
        </p>
      ))}
    </>
  );
};
