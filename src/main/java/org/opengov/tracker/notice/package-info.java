/**
 * Who is told what and when: on the way of an update, before and after a period is due, once a week. Decides who gets
 * which notice and in which words; how mails are sent is not its business, nor what an update must say.
 */
package org.opengov.tracker.notice;
