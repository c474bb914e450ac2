package org.opengov.tracker.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.exchange.irm.IrmDatabase;
import org.opengov.tracker.plan.PlanState;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.WebAddress;

/**
 * Takes plans in from the commitments database that the OGP and its IRM publish as CSV, any country's and any edition's.
 * Each row by itself is taken, taken with notes, or refused with the reason. Taken twice, it changes nothing; a newer
 * edition is laid over what is there.
 */
@ApplicationScoped
@Transactional
public class IrmImports {

    @Inject
    IrmLooks looks;

    @Inject
    PlanFiles files;

    @Inject
    PlanParts parts;

    @Inject
    PlanTrail trail;

    @Inject
    Plans plans;

    @Inject
    Assessments assessments;

    /**
     * How a file is to be taken in.
     *
     * @param adopted whether plans that are new here are adopted and so public; else they are drafts. The database tells
     *     of adopted plans only, but of no legal act
     * @param source the address where the file can be found, which stands beside every rating; blank where it is the
     *     OGP's own
     * @param expected the {@link Preview#digest} of what the coordinator was told; null where nobody was told
     */
    public record Wish(boolean adopted, String source, String expected) {}

    /**
     * What would become of a file.
     *
     * @param digest the same as long as the same would become of it
     * @param hasNewPlans whether a plan is new here, so that it matters whether it comes as adopted
     */
    public record Preview(Answer answer, String digest, boolean hasNewPlans) {}

    /**
     * What would become of a file; nothing is saved.
     *
     * @throws RuleBroken when it is no such file at all, or the address of its source is none
     */
    public Preview preview(byte[] file, Wish wish, Officer by, Messages words) {
        by.mustBe(Role.COORDINATOR);
        IrmDatabase database = read(file, wish);
        List<IrmLook> all = looks.of(database);
        return new Preview(
                new IrmAnswer(database, all, words).of(false),
                digest(all),
                all.stream().anyMatch(IrmImports::isNew));
    }

    /**
     * Takes in every row that can be taken, and tells what became of each.
     *
     * @throws RuleBroken when it is no such file at all, the address of its source is none, or something else would become
     *     of it than the coordinator was told
     */
    public Answer take(byte[] file, Wish wish, Officer by, Messages words) {
        by.mustBe(Role.COORDINATOR);
        IrmDatabase database = read(file, wish);
        List<IrmLook> all = looks.of(database);
        if (wish.expected() != null && !wish.expected().equals(digest(all))) {
            throw RuleBroken.of("planbook.changedMeanwhile");
        }
        List<IrmLook> changing = all.stream().filter(IrmLook::changesAnything).toList();
        Answer answer = new IrmAnswer(database, all, words).of(!changing.isEmpty());
        changing.forEach(look -> save(look, wish.adopted(), by));
        if (wish.adopted() && changing.stream().anyMatch(IrmImports::isNew)) {
            // Pages of every plan name the others.
            plans.list().forEach(plans::revise);
        }
        return answer;
    }

    private IrmDatabase read(byte[] file, Wish wish) {
        String source = wish.source() == null || wish.source().isBlank()
                ? IrmDatabase.PUBLISHER
                : wish.source().strip();
        if (!WebAddress.isOpenable(source)) {
            throw RuleBroken.at("source", "assessment.source.invalid");
        }
        return IrmDatabase.read(file, looks::bodies, source);
    }

    private static boolean isNew(IrmLook look) {
        return look.stored() == null && look.file() != null;
    }

    private static String digest(List<IrmLook> all) {
        return PlanUnit.digest(
                String.join(" ", all.stream().map(IrmLook::digest).toList()));
    }

    private void save(IrmLook look, boolean adopted, Officer by) {
        if (look.stored() == null) {
            files.load(adopted ? look.file() : look.file().asDraft(), false, by.login());
        } else if (look.stored() == PlanState.DRAFT) {
            files.rewrite(plans.getAny(look.code()), look.file(), false);
            trail.append(look.code(), look.changes(), by.login());
        } else {
            parts.newlySaid(look.file())
                    .forEach((ogpId, texts) -> texts.forEach(text -> assessments.record(ogpId, text, by)));
        }
    }
}
