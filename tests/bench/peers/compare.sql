-- SPDX-License-Identifier: GPL-3.0-or-later
-- The full plan in counters, as DuckDB and PostgreSQL understand it: one statement answers (name, number) pairs. The
-- same counters as SqlitePeer::compare().
WITH due AS MATERIALIZED (
    SELECT ur.uid, ur.rid FROM user_roles ur JOIN roles r ON r.rid = ur.rid AND r.has_talend = 1
), ent AS MATERIALIZED (
    SELECT DISTINCT uid FROM due
)
SELECT 'entitled' AS name, count(*) AS number FROM ent
UNION ALL
SELECT 'create_accounts', count(*) FROM ent e WHERE NOT EXISTS (SELECT 1 FROM talend_users t WHERE t.uid = e.uid)
UNION ALL
SELECT 'create_role_links', count(*) FROM due d WHERE NOT EXISTS (SELECT 1 FROM talend_users t WHERE t.uid = d.uid)
UNION ALL
SELECT 'held_deleted', count(*) FROM ent e JOIN talend_users t ON t.uid = e.uid WHERE t.deleted = 1
UNION ALL
SELECT 'status_updates', count(*) FROM talend_users t JOIN users u ON u.uid = t.uid
WHERE t.deleted = 0 AND t.status <> u.status
UNION ALL
SELECT 'role_adds', count(*) FROM due d JOIN talend_users t ON t.uid = d.uid AND t.deleted = 0
WHERE NOT EXISTS (SELECT 1 FROM talend_user_roles x WHERE x.uid = d.uid AND x.rid = d.rid)
UNION ALL
SELECT 'role_removes', count(*) FROM talend_user_roles x
WHERE NOT EXISTS (SELECT 1 FROM due d WHERE d.uid = x.uid AND d.rid = x.rid)
UNION ALL
SELECT 'kept_without_role', count(*) FROM talend_users t
WHERE t.deleted = 0 AND NOT EXISTS (SELECT 1 FROM ent e WHERE e.uid = t.uid)
UNION ALL
SELECT 'ambiguous_email', count(*) FROM (SELECT lower(email) FROM users GROUP BY lower(email) HAVING count(*) > 1) x
UNION ALL
SELECT 'what_if', count(*) FROM roles r JOIN user_roles u ON u.rid = r.rid
WHERE r.has_talend = 0 AND NOT EXISTS (SELECT 1 FROM ent e WHERE e.uid = u.uid)
  AND NOT EXISTS (SELECT 1 FROM talend_users t WHERE t.uid = u.uid)
UNION ALL
SELECT 'what_if_roles', count(*) FROM (
    SELECT r.rid, count(u.uid) FROM roles r LEFT JOIN user_roles u ON u.rid = r.rid
        AND NOT EXISTS (SELECT 1 FROM ent e WHERE e.uid = u.uid)
        AND NOT EXISTS (SELECT 1 FROM talend_users t WHERE t.uid = u.uid)
    WHERE r.has_talend = 0 GROUP BY r.rid) x
