package org.opengov.tracker.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A plan of 2,000 commitments, 10,000 milestones and 400,000 published updates, written straight into the database: the
 * shipped plan's commitments and their assessments over and over, an update a milestone and month. The same every time.
 */
final class LargeRows {

    static final String PLAN = "AZ-LARGE";
    static final int COMMITMENTS = 2_000;
    static final int MILESTONES = 5;
    static final int PERIODS = 40;

    /** All numbers lie above it, so that they never meet those that the product gives. */
    private static final long FIRST = 1_000_000_000L;

    private static final String[] ONCE = {
        "create local temporary table plan_copy as select * from action_plan where code = 'AZ-2012-2015'",
        "update plan_copy set id = " + FIRST + ", code = '" + PLAN + "'",
        "insert into action_plan select * from plan_copy",
        "create local temporary table theme_copy as select * from theme where plan_id in"
                + " (select id from action_plan where code = 'AZ-2012-2015')",
        "update theme_copy set id = id + " + FIRST + ", plan_id = " + FIRST,
        "insert into theme select * from theme_copy",
        "insert into reporting_period (id, version, plan_id, code, starts_on, ends_on, due_on) select " + FIRST
                + " + x, 1, " + FIRST + ", 'M' || x, dateadd(month, x - 1, date '2012-09-01'),"
                + " dateadd(day, -1, dateadd(month, x, date '2012-09-01')),"
                + " dateadd(day, 14, dateadd(month, x, date '2012-09-01')) from system_range(1, " + PERIODS
                + ") as r(x)",
        "create local temporary table model as select c.*, row_number() over (order by c.ordinal) - 1 as place"
                + " from commitment c join action_plan p on p.id = c.plan_id where p.code = 'AZ-2012-2015'",
        "insert into commitment (id, version, plan_id, theme_id, ordinal, number, ogp_id, ogp_id_inferred, title,"
                + " summary, lead_agency_id, starts, due) select " + FIRST + " + x, 1, " + FIRST + ", c.theme_id + "
                + FIRST + ", x, 'L.' || x, 'LA' || lpad(x, 5, '0'), false, c.title, c.summary, c.lead_agency_id,"
                + " c.starts, c.due from system_range(1, " + COMMITMENTS
                + ") as r(x) join model c on c.place = mod(x, 37)",
        "insert into assessment (id, version, commitment_id, voice, assessor, review, observed_until, published,"
                + " published_on, completion, source, recorded_by, recorded_at) select " + FIRST
                + " + x * 100 + row_number() over (partition by x order by a.id), 1, " + FIRST
                + " + x, a.voice, a.assessor, a.review, a.observed_until, a.published, a.published_on, a.completion,"
                + " a.source, a.recorded_by, a.recorded_at from system_range(1, " + COMMITMENTS
                + ") as r(x) join model c on c.place = mod(x, 37) join assessment a on a.commitment_id = c.id",
        "insert into milestone (id, version, commitment_id, ordinal, ogp_id, title, derived, agency_id, starts, due,"
                + " weight) select " + FIRST + " + c.ordinal * 10 + x, 1, c.id, x, c.ogp_id || '.' || x,"
                + " 'Step ' || x || ': bring what was agreed into use', false, c.lead_agency_id, c.starts, c.due, 1"
                + " from commitment c, system_range(1, " + MILESTONES + ") as r(x) where c.plan_id = " + FIRST,
    };

    /** One period at a time: all at once would not fit into the memory that a small server leaves to its database. */
    private static final String UPDATES =
            "insert into progress_update (id, version, milestone_id, period_id, agency_id,"
                    + " state, nil, completion, completed_on, done, challenges, next_steps, sample, author, saved_at,"
                    + " reviewed_at, published_on) select " + FIRST
                    + " + %1$d * 100000 + row_number() over (order by m.id), 1, m.id, p.id,"
                    + " m.agency_id, 'PUBLISHED', false,"
                    + " case least(mod(m.id, 37) + %1$d, 40) / 10 when 0 then 'NOT_STARTED' when 1 then 'LIMITED'"
                    + " when 2 then 'SUBSTANTIAL' when 3 then 'SUBSTANTIAL' else 'COMPLETE' end,"
                    + " case when mod(m.id, 37) + %1$d >= 40 then p.ends_on end,"
                    + " 'The working group met twice and agreed on the text of the rules (' || m.ogp_id || ').',"
                    + " 'Two of the regional offices have no line yet.', 'The third office is to be connected.', false,"
                    + " 'officer', timestamp with time zone '2015-12-31 12:00:00+00',"
                    + " cast(p.due_on as timestamp with time zone), p.due_on"
                    + " from milestone m join commitment c on c.id = m.commitment_id join reporting_period p on p.plan_id ="
                    + " c.plan_id where c.plan_id = " + FIRST + " and p.code = 'M%1$d'";

    private static final String PUBLICATION_DAYS =
            "insert into publication_day (id, version, plan_id, published_on, updates) select " + FIRST
                    + " + row_number() over (order by p.due_on), 1, p.plan_id, p.due_on, " + COMMITMENTS * MILESTONES
                    + " from reporting_period p where p.plan_id = " + FIRST;

    private LargeRows() {}

    /** Writes it, as another process beside the server. */
    static void write(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "tracker", "tracker");
                Statement statement = connection.createStatement()) {
            for (String once : ONCE) {
                statement.execute(once);
            }
            for (int period = 1; period <= PERIODS; period++) {
                statement.execute(UPDATES.formatted(period));
            }
            statement.execute(PUBLICATION_DAYS);
            statement.execute("analyze");
        }
    }
}
