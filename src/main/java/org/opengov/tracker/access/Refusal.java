package org.opengov.tracker.access;

/** Why a program was not let in. */
public enum Refusal {
    /** It shows no token. */
    MISSING,
    /** What it shows is no token of this site. */
    UNKNOWN,
    /** The token's time is over. */
    EXPIRED,
    /** An administrator took the token back. */
    REVOKED,
    /** The account that the token was issued to is closed. */
    ACCOUNT_CLOSED,
    /** The token holds; its account may not do what was asked. */
    FORBIDDEN
}
