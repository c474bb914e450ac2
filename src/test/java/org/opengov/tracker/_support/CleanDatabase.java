package org.opengov.tracker._support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Takes back what tests wrote and leaves the shipped plan and the sample accounts, so that each test starts alike
 * whichever ran before it.
 */
@ApplicationScoped
@Transactional
public class CleanDatabase {

    /** Plans that tests made have codes of no country, or of Albania, where a country must be known; so their agencies. */
    private static final String OF_TESTS = "(code like 'XX-%' or code like 'AL-%')";

    private static final String OF_TESTS_TOO = "(code like 'xx-%' or code like 'al-%')";

    private static final String PLANS = " (select id from action_plan where " + OF_TESTS + ")";

    private static final String OWN = " (select id from commitment where plan_id in" + PLANS + ")";
    private static final String AGENCIES = " (select id from agency where " + OF_TESTS_TOO + ")";

    private static final List<String> STATEMENTS = List.of(
            "delete from report_delivery_run",
            "delete from report_delivery_reader",
            "delete from report_delivery",
            "delete from report_schedule_form",
            "delete from report_schedule_reader",
            "delete from report_schedule",
            "delete from report_file",
            "delete from report_reader",
            "delete from report_requester",
            "delete from report_run",
            "update plan_cut set corrects_id = null",
            "delete from plan_cut_data",
            "delete from plan_cut",
            "delete from kept_upload",
            "delete from book_memory",
            "delete from link_check",
            "delete from evidence",
            "delete from evidence_file",
            "update progress_update set corrects_id = null",
            "delete from progress_update",
            "delete from publication_day",
            "delete from assessment_ogp_value where assessment_id in"
                    + " (select id from assessment where recorded_by <> 'plan-file')",
            "delete from assessment_grand_challenge where assessment_id in"
                    + " (select id from assessment where recorded_by <> 'plan-file')",
            "delete from assessment where recorded_by <> 'plan-file'",
            "delete from amendment",
            "delete from period_missing",
            "delete from period_closing",
            "delete from milestone_partner where milestone_id in (select id from milestone where commitment_id in" + OWN
                    + ")",
            "delete from milestone where commitment_id in" + OWN,
            "delete from commitment_co_lead where commitment_id in" + OWN,
            "delete from commitment_supporting where commitment_id in" + OWN,
            "delete from commitment_policy_tag where commitment_id in" + OWN,
            "delete from commitment_source where commitment_id in" + OWN,
            "delete from commitment_ogp_value where commitment_id in" + OWN,
            "delete from commitment_sdg_target where commitment_id in" + OWN,
            "delete from assessment_ogp_value where assessment_id in"
                    + " (select id from assessment where commitment_id in" + OWN + ")",
            "delete from assessment_grand_challenge where assessment_id in"
                    + " (select id from assessment where commitment_id in" + OWN + ")",
            "delete from assessment where commitment_id in" + OWN,
            "delete from commitment where plan_id in" + PLANS,
            "delete from theme_source where theme_id in (select id from theme where plan_id in" + PLANS + ")",
            "delete from theme where plan_id in" + PLANS,
            "delete from reporting_period where plan_id in" + PLANS,
            "delete from action_plan_title where plan_id in" + PLANS,
            "delete from action_plan_fact where plan_id in" + PLANS,
            "delete from action_plan where " + OF_TESTS,
            "delete from agency_member where agency_id in" + AGENCIES,
            "delete from agency_alias where agency_id in" + AGENCIES,
            "delete from agency where " + OF_TESTS_TOO,
            "update reporting_period set closed_on = null",
            "delete from sign_in_failures",
            "delete from keyed_request",
            "delete from access_token",
            "delete from outgoing_mail",
            "delete from correction_request",
            "delete from notice",
            "update account set email = null, language = 'en', frequency = 'AT_ONCE', head_of_unit = false",
            "delete from account where login not in ('officer', 'coordinator', 'admin')",
            "delete from audit_entry",
            "update audit_head set position = 0, hash = '" + "0".repeat(64) + "'",
            // What was remembered of the plan is now wrong.
            "update action_plan set revision = revision + 1");

    @PersistenceContext
    private EntityManager entities;

    /** Takes every plan and agency away, also the shipped ones: for a transaction that is not committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void emptied() {
        STATEMENTS.stream()
                .map(statement -> statement.replace(OF_TESTS, "(1 = 1)").replace(OF_TESTS_TOO, "(1 = 1)"))
                .forEach(statement -> entities.createNativeQuery(statement).executeUpdate());
        entities.clear();
    }

    /** Leaves the database as it was after the first start. */
    public void now() {
        STATEMENTS.forEach(statement -> entities.createNativeQuery(statement).executeUpdate());
    }
}
