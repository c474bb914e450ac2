package org.opengov.tracker.participation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.participation.CorrectionRequest;
import org.opengov.tracker.participation.Figure;
import org.opengov.tracker.participation.FigurePart;
import org.opengov.tracker.participation.Figures;
import org.opengov.tracker.participation.SeenPage;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.mail.MailAddress;
import org.opengov.tracker.platform.web.Language;

/**
 * The form for what looks wrong. The address names the page and what of it; what was typed is in it only where it could
 * not be taken, so that no link can put words into somebody's mouth.
 */
@Named
@RequestScoped
public class WrongPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    @Inject
    private Figures figures;

    private List<Group> groups;

    /**
     * The figures of one part of the page.
     *
     * @param figures may be none
     */
    public record Group(FigurePart part, List<Figure> figures) {}

    /** What is to be mended, in the order of the form; nothing where nothing was sent. */
    public List<Breach> getProblems() {
        return request.getAttribute(WrongSent.PROBLEMS) instanceof List<?> found
                ? found.stream().map(Breach.class::cast).toList()
                : List.of();
    }

    /** What is to be mended in one field, or with the whole where its name is empty; empty where nothing is. */
    public String problem(String field) {
        return getProblems().stream()
                .filter(breach -> breach.field().equals(field))
                .map(this::text)
                .collect(Collectors.joining(" "));
    }

    /** A problem in the reader's language. */
    public String text(Breach breach) {
        return breach.text(language.messages());
    }

    /** The page that the reader came from; the front page where the address names none. */
    public String getPage() {
        return SeenPage.of(request.getParameter("page")).orElse(SeenPage.FRONT).address();
    }

    /** What was chosen: a figure by its code or a part by its name. A part that has figures is no choice yet. */
    public String getPart() {
        String part = request.getParameter("part");
        boolean toBeChosen = getProblems().isEmpty()
                && getGroups().stream()
                        .anyMatch(group -> group.part().name().equals(part)
                                && !group.figures().isEmpty());
        return part == null || toBeChosen ? "" : part;
    }

    /** What can be chosen: the parts with their figures on that page, first the part that the reader came from. */
    public List<Group> getGroups() {
        if (groups == null) {
            String part = request.getParameter("part");
            Map<FigurePart, List<Figure>> byPart =
                    SeenPage.of(getPage())
                            .map(page -> figures.list(page, language.getLocale()))
                            .orElse(List.of())
                            .stream()
                            .collect(Collectors.groupingBy(Figure::part));
            groups = Stream.of(FigurePart.values())
                    .sorted(Comparator.comparing(
                            (FigurePart each) -> part == null || !part.split("\\.")[0].equals(each.name())))
                    .map(each -> new Group(each, byPart.getOrDefault(each, List.of())))
                    .toList();
        }
        return groups;
    }

    /** Whether the page shows figures to choose from. */
    public boolean isFigures() {
        return getGroups().stream().anyMatch(group -> !group.figures().isEmpty());
    }

    public String getWords() {
        return typed("words");
    }

    public String getContact() {
        return typed("contact");
    }

    private String typed(String field) {
        String text = request.getParameter(field);
        return text == null || getProblems().isEmpty() ? "" : text;
    }

    public int getLongest() {
        return CorrectionRequest.LONGEST;
    }

    public int getLongestContact() {
        return MailAddress.LONGEST;
    }
}
