package org.opengov.tracker.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What forms of the desk need before Faces sees them.
 *
 * <p>Who sent one after the session had ended signs in first, and the server then plays the request again, without the
 * files and texts of its body. That is no form any more: the page is opened anew, where its script puts back what was
 * typed.
 *
 * <p>PrimeFaces' script adds the nonce of its page to every form that it sends, and PrimeFaces refuses to answer without
 * one. Most forms of the desk need no script and come without; they get a fresh one here, for the page that answers.
 */
public class DeskForms extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "primefaces.nonce";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else if (request.getContentType() == null) {
            String query = request.getQueryString();
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getRequestURI() + (query == null ? "" : "?" + query));
        } else {
            chain.doFilter(new WithNonce(request), response);
        }
    }

    /** Looks for the parameter only when asked: to read it earlier would spoil the upload of files. */
    private static final class WithNonce extends HttpServletRequestWrapper {

        private final String fresh =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));

        WithNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            String sent = super.getParameter(name);
            return name.equals(PARAMETER) && !isNonce(sent) ? fresh : sent;
        }

        /** A form that is not sent in parts holds no files; asking the server for them would be an error to it. */
        @Override
        public Collection<Part> getParts() throws IOException, ServletException {
            return isInParts() ? super.getParts() : List.of();
        }

        @Override
        public Part getPart(String name) throws IOException, ServletException {
            return isInParts() ? super.getPart(name) : null;
        }

        private boolean isInParts() {
            return getContentType().toLowerCase(Locale.ROOT).startsWith("multipart/");
        }
    }

    private static boolean isNonce(String text) {
        try {
            return text != null
                    && UUID.fromString(new String(Base64.getDecoder().decode(text), StandardCharsets.US_ASCII)) != null;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }
}
