package org.opengov.tracker.platform.mail;

/**
 * A mail as it is handed to the outbox.
 *
 * @param key what it is about and for whom; the same is never sent twice
 * @param login whose account it is for
 * @param recipient the address it goes to
 * @param language the language it is written in
 * @param subject one line
 * @param text paragraphs between empty lines; lines of a list begin with {@link #BULLET}
 * @param stopAddress where whoever gets it can stop all such mails
 */
public record Letter(
        String key, String login, String recipient, String language, String subject, String text, String stopAddress) {

    /** How an entry of a list begins. */
    public static final String BULLET = "• ";

    /** How the part begins that says why somebody gets the mail. */
    public static final String FOOTER = "-- \n";

    static final int LONGEST_SUBJECT = 300;
    static final int LONGEST_TEXT = 100_000;

    /** One line stays one line, whatever somebody typed that it repeats. */
    public Letter {
        if (!MailAddress.isSound(recipient)) {
            throw new IllegalArgumentException("No address for mail: account " + login);
        }
        subject = shortened(oneLine(subject), LONGEST_SUBJECT);
        text = shortened(text, LONGEST_TEXT);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static String shortened(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
