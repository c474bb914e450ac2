package org.opengov.tracker.exchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.exchange.Answer;
import org.opengov.tracker.exchange.KeptUpload;
import org.opengov.tracker.exchange.KeptUploads;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.Redirect;

/**
 * What a file that was handed in would change, row by row, before it is decided on: the file that the address names, and
 * the rows of a state, a page at a time.
 */
public abstract class FilePreview {

    @Inject
    private KeptUploads uploads;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Language language;

    @Inject
    private Redirect redirect;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    @Param
    private String state;

    @Inject
    @Param(name = "page")
    private String pageAsked;

    private KeptUpload upload;
    private AnswerView view;

    @PostConstruct
    void open() {
        if (code == null) {
            throw new NotFound("kept file", "");
        }
        upload = uploads.get(code, caller.get());
        view = new AnswerView(look(), address(code), state, pageAsked);
    }

    /** Looks at what would become of the file. */
    abstract Answer look();

    /** Where the page of a file is. */
    abstract String address(String code);

    /** Forgets the file, of which nothing more is to be done, and leads on. */
    void leave(String path, String messageKey, Object... arguments) {
        uploads.drop(code, caller.get());
        redirect.to(path, messageKey, arguments);
    }

    byte[] content() {
        return upload.content();
    }

    Officer officer() {
        return caller.get();
    }

    Messages words() {
        return language.messages();
    }

    public KeptUpload getUpload() {
        return upload;
    }

    public Answer getAnswer() {
        return view.getAnswer();
    }

    /** Its rows, those of a state at a time. */
    public AnswerView getView() {
        return view;
    }
}
