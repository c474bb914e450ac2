package org.opengov.tracker.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What a form has to say to who sent it: what was done, and what is to be mended and where. */
@Named
@RequestScoped
public class FormMessages {

    /**
     * One thing to mend.
     *
     * @param field id of the input on the page; empty when it concerns the whole
     */
    public record Problem(String field, String text) {}

    /** Everything to mend, in the order in which it was found. */
    public List<Problem> getProblems() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            context.getMessageList(id).stream()
                    .filter(message -> !isNotice(message))
                    .forEach(message -> problems.add(new Problem(id == null ? "" : id, message.getSummary())));
        }
        return problems;
    }

    /** What was done. */
    public List<String> getNotices() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(FormMessages::isNotice)
                .map(FacesMessage::getSummary)
                .toList();
    }

    private static boolean isNotice(FacesMessage message) {
        return FacesMessage.SEVERITY_INFO.equals(message.getSeverity());
    }
}
