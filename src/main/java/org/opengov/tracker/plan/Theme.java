package org.opengov.tracker.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opengov.tracker.platform.SearchText;
import org.opengov.tracker.platform.Versioned;

/** A numbered thematic area of a plan. */
@Entity
public class Theme extends Versioned {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ActionPlan plan;

    private int ordinal;

    @Column(nullable = false)
    private String number;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @ElementCollection
    @CollectionTable(name = "theme_source", joinColumns = @JoinColumn(name = "theme_id"))
    @OrderColumn(name = "position")
    @Column(name = "address")
    private List<String> sources = new ArrayList<>();

    protected Theme() {}

    Theme(ActionPlan plan, int ordinal, ThemeText text) {
        this.plan = plan;
        this.ordinal = ordinal;
        take(text);
    }

    /** Words it anew while its plan is a draft. */
    public void rewrite(ThemeText text) {
        plan.requireDraft();
        take(text);
    }

    private void take(ThemeText text) {
        this.number = text.number();
        this.code = text.code();
        this.name = text.name();
        this.sources.clear();
        this.sources.addAll(text.sources());
    }

    /**
     * The words of a theme.
     *
     * @param number its number in the legal act, as text
     * @param code its stable short name
     * @param sources addresses that the wording comes from
     */
    public record ThemeText(String number, String code, String name, List<String> sources) {

        private static final int LONGEST_CODE = 60;

        /** A stable short name out of the words of a name. */
        public static String shortNameOf(String name) {
            String plain = Normalizer.normalize(SearchText.fold(name), Normalizer.Form.NFKD)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", "-")
                    .replaceAll("^-|-$", "");
            return plain.length() > LONGEST_CODE ? plain.substring(0, LONGEST_CODE) : plain;
        }
    }

    /** Its number in the legal act, as text. */
    public String getNumber() {
        return number;
    }

    /** Its stable short name. */
    public String getCode() {
        return code;
    }

    /** Its name in the plan's language. */
    public String getName() {
        return name;
    }

    /** Addresses that the wording comes from. */
    public List<String> getSources() {
        return List.copyOf(sources);
    }

    int ordinal() {
        return ordinal;
    }
}
