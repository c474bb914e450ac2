/**
 * Plumbing that knows no feature: migrations, settings, the clock, texts, the audit trail and the exceptions that every
 * feature speaks with. It may be used by all and must not know any of them.
 */
package org.opengov.tracker.platform;
