package org.opengov.tracker.exchange.irm;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.opengov.tracker.platform.RuleBroken;

/**
 * The bytes of a file as text. Its mark at the beginning tells the encoding; without one it is UTF-8 where its bytes are
 * sound UTF-8, which no other text of any length is by chance, and else Windows-1252, in which Excel saved for years.
 *
 * @param text without the mark
 * @param encoding how the bytes were understood
 */
record CsvBytes(String text, Charset encoding) {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char MARK = '\uFEFF';

    /** @throws RuleBroken when the bytes are a text in neither */
    static CsvBytes of(byte[] file) {
        boolean wide = file.length > 1 && (file[0] & 0xFF) + (file[1] & 0xFF) == 0xFE + 0xFF && (file[0] & 0xFF) > 0xFD;
        Charset[] candidates =
                wide ? new Charset[] {StandardCharsets.UTF_16} : new Charset[] {StandardCharsets.UTF_8, WINDOWS};
        for (Charset candidate : candidates) {
            String text = decoded(file, candidate);
            if (text != null && text.indexOf('\0') < 0) {
                return new CsvBytes(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text, candidate);
            }
        }
        throw RuleBroken.at("workbook", "irm.file.encoding");
    }

    private static String decoded(byte[] file, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }
}
