package org.opengov.tracker.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;

/** Turns whatever fails in the API into {@link Problem}; without it the server would answer programs with HTML. */
@Provider
@ApplicationScoped
public class ApiErrors implements ExceptionMapper<Throwable> {

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        Problem problem = problem(failure, Messages.in(Language.of(request)));
        Response.ResponseBuilder answer = failure instanceof WebApplicationException known
                ? Response.fromResponse(known.getResponse())
                : Response.status(problem.status());
        return problem.in(answer).build();
    }

    private Problem problem(Throwable failure, Messages messages) {
        if (failure instanceof NotFound) {
            return Problem.of(404, messages, "error.404.text");
        }
        if (failure instanceof Forbidden forbidden) {
            String told = forbidden
                    .told()
                    .map(breach -> breach.text(messages))
                    .orElseGet(() -> messages.text("error.403.text"));
            return Problem.of(403, messages, told, List.of());
        }
        if (failure instanceof RuleBroken broken) {
            return brokenRules(broken, messages);
        }
        if (failure instanceof OptimisticLockException) {
            return Problem.of(409, messages, "error.changed-meanwhile");
        }
        if (failure instanceof WebApplicationException known) {
            int status = known.getResponse().getStatus();
            return switch (status) {
                case 404, 405, 406, 413, 415, 503 -> Problem.of(status, messages, "error." + status + ".text");
                default -> Problem.of(status, messages, "", List.of());
            };
        }
        if (failure instanceof ProcessingException && failure.getCause() instanceof JsonbException && hasBody()) {
            return Problem.of(400, messages, "error.malformed-json");
        }
        return Problem.incident(messages, Incidents.report(request, failure));
    }

    /** An input at fault can be corrected and sent again: 400. A state in the way: 409. */
    static Problem brokenRules(RuleBroken broken, Messages messages) {
        List<Problem.Invalid> errors = broken.breaches().stream()
                .map(breach -> new Problem.Invalid(breach.field(), breach.text(messages)))
                .toList();
        boolean input =
                broken.breaches().stream().anyMatch(breach -> !breach.field().isEmpty());
        return Problem.of(input ? 400 : 409, messages, errors.get(0).message(), errors);
    }

    private boolean hasBody() {
        return request.getContentLengthLong() != 0 && !request.getMethod().equals("GET");
    }

    /** The server's own mapper for these is nearer to the type than {@link Throwable}, and answers in its own words. */
    @Provider
    @ApplicationScoped
    public static class Violations implements ExceptionMapper<ConstraintViolationException> {

        @Inject
        private HttpServletRequest request;

        @Override
        public Response toResponse(ConstraintViolationException failure) {
            List<Problem.Invalid> errors = failure.getConstraintViolations().stream()
                    .map(violation -> new Problem.Invalid(last(violation.getPropertyPath()), violation.getMessage()))
                    .toList();
            Problem problem = Problem.of(400, Messages.in(Language.of(request)), "", errors);
            return problem.answer().build();
        }

        private static String last(Path path) {
            String name = "";
            for (Path.Node node : path) {
                name = node.getName() == null ? name : node.getName();
            }
            return name;
        }
    }
}
