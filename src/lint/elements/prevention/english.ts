export const preventionPhrases = {
  // Words that say "so that it does not come again".
  recurrence: `
    prevent|avoid|preventing|avoiding|prevention ~8 =again|future|similar|recur|recurring|reoccur|recurrence|repeat|happening|occurring|issue|problem|incident|outage|situation|failures
    =in =the? future
    going|moving forward
    happen|occur|fail|repeat|situation|problem|issue|outage =again
    =in light =of
    recur|recurrence|recurring|reoccur|reoccurring
    preventative|preventive|improvements|lessons|remediation|remedial
    follow =up items|actions
    action items
    more|=better|increase|improve|greater ~3 resilient|resilience|redundancy|redundant|robust|robustness|reliable|reliability|capacity
    possible|planned|further improvements
    safer|=sooner|earlier
  `,
  // Concrete acts of engineering or procedure that can keep it from coming again.
  measure: `
    add|adding|added|install|installed|introduce|introduced|deploy|deploying|deployed|implement|implementing|implemented|build|building|set|setting|setup|=put|create|creating|created|develop|developing|order|ordering|write|writing|replace|replaced|replacing|upgrade|upgraded|upgrading|increase|increased|increasing|reduce|reducing|move|moving|migrate|migrating|change|changed|changing|improve|improving|improved|tighten|strengthen|strengthening|expand|expanding|separate|isolate|partition|automate|automating|modify|modified|rework|redesign|refine|refining|switch|enable|enabled|configure|configured|extend|extending|review|reviewing|update|updating|adjust|test|testing|document|patch|patched|applied|refactor|limit|limiting|block|blocked ~6 @safeguard
    @safeguard ~4 added|implemented|deployed|introduced|changed|improved|increased|upgraded|planned|replaced|place
  `,
}
