package org.opengov.tracker.notice;

/**
 * What somebody is told, in their language.
 *
 * @param title one line
 * @param text paragraphs and lists as a mail has them
 */
public record NoticeText(String title, String text) {}
