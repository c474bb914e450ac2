package org.opengov.tracker.exchange;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.opengov.tracker.exchange.sheet.SheetStyles;
import org.opengov.tracker.exchange.sheet.TextSheet;
import org.opengov.tracker.platform.Messages;

/** The sheet that says how a plan workbook is filled in, and holds the words that cells choose from. */
final class PlanBookGuide {

    private static final int STEPS = 6;
    static final String YES_NO = "yes_no_words";

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final Messages words;

    PlanBookGuide(XSSFSheet sheet, SheetStyles styles, Messages words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
    }

    /** The name of the list of a scale's words. */
    static String list(Class<? extends Enum<?>> scale) {
        return (scale.isMemberClass() ? scale.getDeclaringClass().getSimpleName() : "") + scale.getSimpleName()
                + "_words";
    }

    void write() {
        TextSheet text = new TextSheet(sheet, styles, words.text("planbook.guide.title"));
        for (int step = 1; step <= STEPS; step++) {
            text.line(styles.strong(), String.valueOf(step), words.text("planbook.guide.step." + step));
        }
        text.section(words.text("planbook.guide.sheets"));
        for (PlanSheet each : PlanSheet.values()) {
            text.line(styles.strong(), words.text("planbook.sheet." + each), words.text("planbook.how." + each));
        }
        text.section(words.text("agencybook.guide.colours"));
        text.line(
                styles.open("@", HorizontalAlignment.LEFT),
                words.text("agencybook.guide.colour.open.name"),
                words.text("planbook.guide.open"));
        text.line(
                styles.example(),
                words.text("agencybook.guide.colour.example.name"),
                words.text("agencybook.guide.colour.example"));
        text.line(
                styles.alarmed(styles.open("@", HorizontalAlignment.LEFT)),
                words.text("agencybook.guide.colour.red.name"),
                words.text("planbook.guide.red"));
        text.section(words.text("agencybook.scales.answers"));
        text.name(YES_NO, 2);
        text.line(styles.plain(), words.text("agencybook.word.yes"), "");
        text.line(styles.plain(), words.text("agencybook.word.no"), "");
        scales().forEach(scale -> writeScale(text, scale));
    }

    private static Set<Class<? extends Enum<?>>> scales() {
        Set<Class<? extends Enum<?>>> scales = new LinkedHashSet<>();
        Arrays.stream(PlanSheet.values())
                .flatMap(each -> each.columns().stream())
                .filter(column -> column.scale() != null)
                .forEach(column -> scales.add(column.scale()));
        return scales;
    }

    private void writeScale(TextSheet text, Class<? extends Enum<?>> scale) {
        List<? extends Enum<?>> all = List.of(scale.getEnumConstants());
        text.section(words.text("planbook.scale." + list(scale).replace("_words", "")));
        text.name(list(scale), all.size());
        all.forEach(each -> text.line(styles.plain(), words.label(each), ""));
    }
}
