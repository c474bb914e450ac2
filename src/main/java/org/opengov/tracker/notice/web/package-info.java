/** What somebody was told and how they want to be told, and the mails on their way out. */
package org.opengov.tracker.notice.web;
