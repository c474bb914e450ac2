package org.opengov.tracker.exchange.agencybook;

import static org.opengov.tracker.exchange.agencybook.SpoiledBooks.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.opengov.tracker.exchange.agencybook.SpoiledBooks.Case;

/** Files that are no workbook, or none that can be opened, whatever their name says. */
final class SpoiledFiles {

    private SpoiledFiles() {}

    static List<Case> all() {
        return List.of(
                file("an empty file", "empty", book -> new byte[0]),
                file("a file that is too large", "tooLarge", book -> random(6_000_000)),
                file("a list with commas", "other", book -> text("AZ0031.1,Limited,The first report is out.\n")),
                file("a text", "other", book -> text("Dear colleagues, here is our report.")),
                file("a page", "other", book -> text("<html><table><tr><td>AZ0031.1</td></tr></table></html>")),
                file("a PDF", "other", book -> text("%PDF-1.7\n1 0 obj\n")),
                file("a picture", "other", book -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}),
                file("noise", "other", book -> random(2_000)),
                file("a workbook of old Excel", "old", book -> old()),
                file("a workbook under a password", "encrypted", SpoiledFiles::encrypted),
                file(
                        "a workbook of OpenDocument",
                        "other",
                        book -> zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                file("a document of Word", "other", book -> zip("word/document.xml", "<w:document/>")),
                file("an empty archive", "other", book -> zip("readme.txt", "")),
                file("half a workbook", "damaged", book -> Arrays.copyOf(book, book.length / 2)),
                file("an archive that is none", "damaged", book -> text("PK\u0003\u0004 and then nothing that is one")),
                file("a workbook without sheets", "damaged", book -> zip("xl/workbook.xml", "<workbook/>")));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random(int size) {
        byte[] noise = new byte[size];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private static byte[] old() {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("AZ0031.1");
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] encrypted(byte[] book) {
        try (POIFSFileSystem parts = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("a word to open it");
            try (OutputStream hidden = encryptor.getDataStream(parts)) {
                hidden.write(book);
            }
            parts.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] zip(String name, String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream parts = new ZipOutputStream(out)) {
            parts.putNextEntry(new ZipEntry(name));
            parts.write(text(content));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
