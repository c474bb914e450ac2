package org.opengov.tracker.opendata.catalogue;

import java.util.List;
import java.util.Map;
import org.opengov.tracker.plan.EdtfDate;

/**
 * The data of one plan.
 *
 * @param titles by the language; at least in the plan's own
 * @param descriptions by the language
 * @param language that of the plan's wording (ISO 639-1)
 * @param countryCode ISO 3166-1 code of the country
 * @param monthsBetweenReports how often the plan asks for reports; 0 where its periods have no rhythm
 */
public record PlanDataset(
        String code,
        String page,
        Map<String, String> titles,
        Map<String, String> descriptions,
        String language,
        String countryCode,
        String country,
        EdtfDate starts,
        EdtfDate ends,
        int monthsBetweenReports,
        List<Distribution> distributions) {

    /**
     * One form in which the data are had.
     *
     * @param id its short name within the dataset
     * @param titles by the language
     * @param address where it is downloaded
     * @param size in bytes; null where it changes
     * @param sha256 checksum; null where it changes
     */
    public record Distribution(
            String id, Map<String, String> titles, String address, Form form, Long size, String sha256) {}

    /** What kind of file it is. */
    public enum Form {
        /** Tables as CSV in a zip. */
        PACKAGE("text/csv", "CSV", "application/zip"),
        CSV("text/csv", "CSV", null),
        JSON("application/json", "JSON", null),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX", null),
        PDF("application/pdf", "PDF", null);

        private final String mediaType;
        private final String fileType;
        private final String packedAs;

        Form(String mediaType, String fileType, String packedAs) {
            this.mediaType = mediaType;
            this.fileType = fileType;
            this.packedAs = packedAs;
        }

        /** The media type of what is in it. */
        public String mediaType() {
            return mediaType;
        }

        /** Its code in the European Union's list of file types. */
        public String fileType() {
            return fileType;
        }

        /** The media type of what it is packed in; null where it is not. */
        public String packedAs() {
            return packedAs;
        }
    }
}
