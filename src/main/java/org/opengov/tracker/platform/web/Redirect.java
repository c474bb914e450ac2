package org.opengov.tracker.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Post, redirect, get: once a form was taken, its sender is led to an address that can be loaded again without sending
 * anything twice, and is told there what was done.
 */
@RequestScoped
public class Redirect {

    @Inject
    private Language language;

    /**
     * Leads on to a path of this site, in the language that the present address names.
     *
     * @param messageKey what was done, in the past tense
     */
    public void to(String path, String messageKey, Object... arguments) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        String text = language.messages().text(messageKey, arguments);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
        external.getFlash().setKeepMessages(true);
        to(path);
    }

    /** Leads on to a path of this site that says itself what was done. */
    public void to(String path) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + language.link(path));
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
