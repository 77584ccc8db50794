-- A question's rank rewarded being new: a flood stood above all that had waited longer, and above what was voted for a while ago. The same
-- sum as for those that are asked now (core/question/rank.ts): 1.96 is the width of the interval, 4.8416 its square and one, 7 days are
-- 604,800 seconds.
UPDATE questions SET rank = (
  SELECT CASE
    WHEN ups = 0 AND downs = 0 THEN -asked_ms
    WHEN bound > 1 / 4.8416 THEN CAST(round(1e6 * (ln(bound - 1 / 4.8416) / ln(2) + asked_ms / 1000.0 / 604800)) AS INTEGER)
    ELSE -asked_ms - CAST(round(ln(1 / 4.8416 / bound) / ln(2) * 1e13) AS INTEGER)
  END
  FROM (
    SELECT
      (share + 3.8416 / (2 * voices) - 1.96 * sqrt((share * (1 - share) + 3.8416 / (4 * voices)) / voices)) / (1 + 3.8416 / voices) AS bound,
      CAST(round(1000 * unixepoch(questions.written_at, 'subsec')) AS INTEGER) AS asked_ms
    FROM (SELECT ups + downs + 1.0 AS voices, (ups + 1.0) / (ups + downs + 1.0) AS share)
  )
);
