package org.opengov.tracker.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * PrimeFaces' script adds the nonce of its page to every form that it sends, and PrimeFaces refuses to answer without
 * one. Most forms of the desk need no script and come without; they get a fresh one here, for the page that answers.
 */
public class Nonces extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "primefaces.nonce";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request.getMethod().equals("POST") ? new WithNonce(request) : request, response);
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
