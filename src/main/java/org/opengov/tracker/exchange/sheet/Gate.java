package org.opengov.tracker.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Looks at a file before anything in it is understood: whether it is an Excel workbook of the present kind, without
 * anything that runs or leads elsewhere, and whether it unpacks to something that fits into memory.
 */
final class Gate {

    private static final long MOST_UNPACKED = 40_000_000;
    private static final long MOST_UNPACKED_ASIDE = 4_000_000;
    private static final int MOST_ENTRIES = 300;
    private static final int CHUNK = 16_384;
    private static final int PEEK = 200_000;

    /** Parts that hold rows and texts; all others are small. */
    private static final String BULK = "xl/(worksheets/[^/]*|sharedstrings)\\.xml";

    /** What a part's name tells, and the reason to refuse it. */
    private static final Map<String, String> REFUSED = Map.of(
            ".*vbaproject.*|.*vbadata.*|xl/macrosheets/.*", "macros",
            "xl/externallinks/.*|xl/connections\\.xml|xl/querytables/.*", "external",
            "xl/embeddings/.*|xl/activex/.*|xl/ctrlprops/.*", "embedded");

    private final long mostBytes;

    Gate(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** @throws org.opengov.tracker.platform.RuleBroken when it is no workbook that is safe to read */
    void check(byte[] file) {
        if (file.length == 0) {
            throw Unreadable.because("empty");
        }
        if (file.length > mostBytes) {
            throw Unreadable.because("tooLarge", mostBytes / 1_000_000.0);
        }
        switch (FileMagic.valueOf(file)) {
            case OOXML -> checkParts(file);
            case OLE2 -> throw Unreadable.because(isEncrypted(file) ? "encrypted" : "old");
            default -> throw Unreadable.because("other");
        }
    }

    private static boolean isEncrypted(byte[] file) {
        try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return parts.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static void checkParts(byte[] file) {
        boolean workbook = false;
        long unpacked = 0;
        int entries = 0;
        try (ZipArchiveInputStream parts = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
            for (ZipArchiveEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (++entries > MOST_ENTRIES) {
                    throw Unreadable.because("bomb");
                }
                refuse(name);
                workbook |= name.equals("xl/workbook.xml");
                unpacked += unpack(parts, name, MOST_UNPACKED - unpacked);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Unreadable.because("damaged");
        }
        if (!workbook) {
            throw Unreadable.because(entries == 0 ? "damaged" : "other");
        }
    }

    private static void refuse(String name) {
        REFUSED.forEach((pattern, reason) -> {
            if (name.matches(pattern)) {
                throw Unreadable.because(reason);
            }
        });
    }

    private static long unpack(InputStream part, String name, long room) throws IOException {
        byte[] chunk = new byte[CHUNK];
        boolean types = name.equals("[content_types].xml");
        StringBuilder peeked = new StringBuilder();
        long most = name.matches(BULK) ? room : Math.min(room, MOST_UNPACKED_ASIDE);
        long size = 0;
        for (int read = part.read(chunk); read >= 0; read = part.read(chunk)) {
            size += read;
            if (size > most) {
                throw Unreadable.because("bomb");
            }
            if (types && peeked.length() < PEEK) {
                peeked.append(new String(chunk, 0, read, StandardCharsets.ISO_8859_1));
            }
        }
        if (peeked.toString().toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw Unreadable.because("macros");
        }
        return size;
    }
}
