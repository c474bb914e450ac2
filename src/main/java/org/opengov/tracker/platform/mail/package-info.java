/**
 * Mails on their way out. A mail is written down in the transaction of the deed it tells of and sent afterwards, once.
 * Knows nothing of what mails say or of who may look at them.
 */
package org.opengov.tracker.platform.mail;
