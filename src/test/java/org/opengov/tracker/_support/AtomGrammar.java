package org.opengov.tracker._support;

import com.thaiopensource.relaxng.jaxp.CompactSyntaxSchemaFactory;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds feeds against the grammar of RFC 4287, by a validator of a third party. */
public final class AtomGrammar {

    private static final Schema GRAMMAR = read();

    private AtomGrammar() {}

    private static Schema read() {
        try {
            return new CompactSyntaxSchemaFactory().newSchema(AtomGrammar.class.getResource("/atom/feed.rnc"));
        } catch (SAXException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** What a feed breaks; nothing where it is right. */
    public static List<String> violations(String feed) {
        List<String> found = new ArrayList<>();
        Validator validator = GRAMMAR.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException told) {
                found.add(told.toString());
            }

            @Override
            public void error(SAXParseException told) {
                found.add(told.toString());
            }

            @Override
            public void fatalError(SAXParseException told) throws SAXException {
                throw told;
            }
        });
        try {
            validator.validate(new StreamSource(new StringReader(feed)));
        } catch (SAXException unreadable) {
            found.add(unreadable.toString());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return found;
    }
}
