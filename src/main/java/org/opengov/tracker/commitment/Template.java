package org.opengov.tracker.commitment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.plan.Money;

/** The fields of the OGP's commitment template; null or empty where nothing is said. */
@Embeddable
public class Template {

    private String indicator;
    private String problem;
    private String objective;
    private String description;
    private String contact;

    @Column(name = "contact_mailbox")
    private String contactMailbox;

    private String baseline;
    private String target;
    private BigDecimal budget;

    @Column(name = "budget_currency")
    private String budgetCurrency;

    @Column(name = "budget_source")
    private String budgetSource;

    @ElementCollection
    @CollectionTable(name = "commitment_ogp_value", joinColumns = @JoinColumn(name = "commitment_id"))
    @OrderColumn(name = "position")
    @Column(name = "ogp_value")
    @Enumerated(EnumType.STRING)
    private List<OgpValue> ogpValues = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "commitment_sdg_target", joinColumns = @JoinColumn(name = "commitment_id"))
    @OrderColumn(name = "position")
    @Column(name = "target")
    private List<String> sdgTargets = new ArrayList<>();

    protected Template() {}

    void take(String measuredBy, CommitmentTemplate said) {
        indicator = measuredBy;
        problem = said.problem();
        objective = said.objective();
        description = said.description();
        contact = said.contact();
        contactMailbox = said.contactMailbox();
        baseline = said.baseline();
        target = said.target();
        budget = said.budget() == null ? null : said.budget().amount();
        budgetCurrency = said.budget() == null ? null : said.budget().currency();
        budgetSource = said.budgetSource();
        Commitment.replace(ogpValues, said.ogpValues());
        Commitment.replace(sdgTargets, said.sdgTargets());
    }

    /** What the commitment is measured by. */
    public String getIndicator() {
        return indicator;
    }

    /** The OGP's values that it serves. */
    public List<OgpValue> getOgpValues() {
        return List.copyOf(ogpValues);
    }

    /** Targets of the Sustainable Development Goals that it serves. */
    public List<String> getSdgTargets() {
        return List.copyOf(sdgTargets);
    }

    /** The public problem it addresses. */
    public String getProblem() {
        return problem;
    }

    /** What it is meant to achieve. */
    public String getObjective() {
        return objective;
    }

    /** What will be done, in full. */
    public String getDescription() {
        return description;
    }

    /** The role that answers questions. */
    public String getContact() {
        return contact;
    }

    /** The mailbox of that role. */
    public String getContactMailbox() {
        return contactMailbox;
    }

    /** Where its indicator stands at the beginning. */
    public String getBaseline() {
        return baseline;
    }

    /** Where its indicator shall stand at the end. */
    public String getTarget() {
        return target;
    }

    /** What is planned to be spent on it. */
    public Money getBudget() {
        return budget == null ? null : new Money(budget, budgetCurrency);
    }

    /** Where that amount comes from. */
    public String getBudgetSource() {
        return budgetSource;
    }
}
