package org.opengov.tracker.platform.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;

/**
 * What a page does when something fails: a broken rule becomes a message at the field it belongs to and the form stays
 * as it was; what does not exist or is not allowed becomes the page that says so; the rest is an incident.
 */
public class FacesErrors extends ExceptionHandlerWrapper {

    FacesErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable failure = events.next().getContext().getException();
            events.remove();
            if (!context.getResponseComplete()) {
                answer(context, failure);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable failure) {
        boolean rendering = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        Optional<RuleBroken> broken = find(RuleBroken.class, failure);
        if (find(NotFound.class, failure).isPresent()) {
            sendError(context, 404);
        } else if (find(Forbidden.class, failure).isPresent()) {
            sendError(context, 403);
        } else if (find(ViewExpiredException.class, failure).isPresent()) {
            reopen(context);
        } else if (broken.isPresent() && !rendering) {
            broken.get().breaches().forEach(breach -> show(context, breach));
            context.renderResponse();
        } else if (find(OptimisticLockException.class, failure).isPresent() && !rendering) {
            context.addMessage(null, message(messages(context).text("error.changed-meanwhile")));
            context.renderResponse();
        } else {
            incident(context, failure, rendering);
        }
    }

    private static void incident(FacesContext context, Throwable failure, boolean rendering) {
        String number = Incidents.report(request(context), failure);
        if (context.getPartialViewContext().isAjaxRequest() && !rendering) {
            // A script would swallow an error page; the message reaches the reader.
            context.addMessage(null, message(messages(context).text("error.500.text", number)));
            context.renderResponse();
        } else {
            sendError(context, 500);
        }
    }

    /** Nothing of what was sent can be trusted to fit the page any more: open it anew and say what happened. */
    private static void reopen(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        context.addMessage(null, message(messages(context).text("error.expired")));
        external.getFlash().setKeepMessages(true);
        HttpServletRequest request = request(context);
        String query = request.getQueryString();
        try {
            external.redirect(Addresses.asked(request) + (query == null ? "" : "?" + query));
            context.responseComplete();
        } catch (IOException closed) {
            throw new FacesException(closed);
        }
    }

    private static void show(FacesContext context, Breach breach) {
        FacesMessage message = message(breach.text(messages(context)));
        context.addMessage(breach.field().isEmpty() ? null : markInvalid(context, breach.field()), message);
    }

    /** The client id of the input whose id is the field's name, {@code null} where this page has none. */
    private static String markInvalid(FacesContext context, String field) {
        AtomicReference<String> clientId = new AtomicReference<>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (!field.equals(component.getId())) {
                return VisitResult.ACCEPT;
            }
            if (component instanceof EditableValueHolder input) {
                input.setValid(false);
            }
            clientId.set(component.getClientId(context));
            return VisitResult.COMPLETE;
        });
        return clientId.get();
    }

    private static void sendError(FacesContext context, int status) {
        try {
            if (!context.getExternalContext().isResponseCommitted()) {
                context.getExternalContext().responseReset();
                context.getExternalContext().responseSendError(status, null);
            }
            context.responseComplete();
        } catch (IOException closed) {
            throw new FacesException(closed);
        }
    }

    private static FacesMessage message(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    private static Messages messages(FacesContext context) {
        return Messages.in(Language.of(request(context)));
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    private static <T extends Throwable> Optional<T> find(Class<T> type, Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !type.isInstance(cause)) {
            cause = cause.getCause();
        }
        return Optional.ofNullable(cause).map(type::cast);
    }
}
