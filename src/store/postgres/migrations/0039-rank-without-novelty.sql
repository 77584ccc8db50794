-- A question's rank rewarded being new: a flood stood above all that had waited longer, and above what was voted for a while ago. The same
-- sum as for those that are asked now (core/question/rank.ts): 1.96 is the width of the interval, 4.8416 its square and one, 7 days are
-- 604,800 seconds.
UPDATE questions SET rank = (
  SELECT CASE
    WHEN ups = 0 AND downs = 0 THEN -asked_ms
    WHEN bound > 1 / 4.8416::double precision THEN round(1e6 * (ln(bound - 1 / 4.8416::double precision) / ln(2::double precision) + asked_ms / 1000.0 / 604800))::bigint
    ELSE -asked_ms - round(ln(1 / 4.8416::double precision / bound) / ln(2::double precision) * 1e13)::bigint
  END
  FROM (
    SELECT
      (share + 3.8416 / (2 * voices) - 1.96 * sqrt((share * (1 - share) + 3.8416 / (4 * voices)) / voices)) / (1 + 3.8416 / voices) AS bound,
      round(1000 * extract(epoch FROM questions.written_at::timestamptz))::bigint AS asked_ms
    FROM (SELECT (ups + downs + 1)::double precision AS voices, (ups + 1)::double precision / (ups + downs + 1) AS share) AS cast_votes
  ) AS figures
);
