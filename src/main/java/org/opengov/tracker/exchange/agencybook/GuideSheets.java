package org.opengov.tracker.exchange.agencybook;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.exchange.sheet.TextSheet;
import org.opengov.tracker.platform.Messages;

/** The sheets to read: how to fill the workbook in, and what the words of the scales mean. */
final class GuideSheets {

    /** Names of the lists that cells choose from. */
    static final String DEGREES = "completion_words";

    static final String YES_NO = "yes_no_words";
    static final String CURRENCIES = "currency_codes";

    private static final List<String> OFTEN_USED = List.of("AZN", "USD", "EUR", "GBP", "RUB", "TRY", "GEL", "UAH");
    private static final int STEPS = 6;

    private final BookStyles styles;
    private final Messages words;

    GuideSheets(BookStyles styles, Messages words) {
        this.styles = styles;
        this.words = words;
    }

    /** How to fill it in, step by step and column by column. */
    void writeGuide(XSSFSheet sheet, BookSource source) {
        TextSheet text = new TextSheet(sheet, styles, words.text("agencybook.guide.title"));
        for (int step = 1; step <= STEPS; step++) {
            text.line(
                    styles.strong(),
                    String.valueOf(step),
                    words.text(
                            "agencybook.guide.step." + step,
                            source.address(),
                            words.day(source.period().getDueOn())));
        }
        text.section(words.text("agencybook.guide.columns"));
        for (Column column : Column.open()) {
            text.line(
                    styles.strong(),
                    words.text("agencybook.column." + column.key()),
                    words.text("agencybook.help." + column.key()));
        }
        text.section(words.text("agencybook.guide.colours"));
        legend(text, styles.open(Column.DONE), "open");
        legend(text, styles.known(Column.TITLE), "known");
        legend(text, styles.example(), "example");
        legend(text, styles.alarmed(styles.open(Column.DONE)), "red");
    }

    /** What the words of the scales mean; the drop-down lists read from here. */
    void writeScales(XSSFSheet sheet) {
        TextSheet text = new TextSheet(sheet, styles, words.text("agencybook.scales.title"));
        text.section(words.text("agencybook.column.completion"));
        List<Completion> degrees =
                Stream.of(Completion.values()).filter(Completion::isReportable).toList();
        text.name(DEGREES, degrees.size());
        degrees.forEach(
                degree -> text.line(styles.strong(), degree.mark() + " " + words.label(degree), definition(degree)));
        text.section(words.text("agencybook.scales.schedule"));
        Stream.of(Schedule.values())
                .forEach(schedule -> text.line(styles.strong(), words.label(schedule), definition(schedule)));
        text.section(words.text("agencybook.scales.answers"));
        text.name(YES_NO, 2);
        text.line(styles.plain(), words.text("agencybook.word.yes"), "");
        text.line(styles.plain(), words.text("agencybook.word.no"), "");
        text.section(words.text("agencybook.column.currency"));
        text.name(CURRENCIES, OFTEN_USED.size());
        OFTEN_USED.forEach(code -> text.line(
                styles.plain(), code, java.util.Currency.getInstance(code).getDisplayName(words.locale())));
    }

    private String definition(Enum<?> value) {
        return words.text("definition." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    private void legend(TextSheet text, XSSFCellStyle style, String what) {
        text.line(
                style,
                words.text("agencybook.guide.colour." + what + ".name"),
                words.text("agencybook.guide.colour." + what));
    }
}
