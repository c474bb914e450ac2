package org.opengov.tracker.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Notes at each start which settings the operator changed since the last one. */
@ApplicationScoped
@Transactional
public class NotedSettings {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AuditTrail audit;

    /** Compares the settings with those of the last start; the first start of all has nothing to compare with. */
    void compare(Record settings) {
        // Of two servers that start at once, one compares after the other.
        new AuditChain(entities.unwrap(Connection.class)).lock();
        Map<String, String> before = noted();
        Map<String, String> now = PlainSettings.of(settings);
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            String was = before.get(name);
            String is = now.get(name);
            if (is == null || !is.equals(was)) {
                note(name, is);
                if (!before.isEmpty()) {
                    audit.append("system", "setting.changed", name, blankToNull(was), blankToNull(is));
                }
            }
        }
    }

    private Map<String, String> noted() {
        Map<String, String> noted = new TreeMap<>();
        for (Object row : entities.createNativeQuery("select name, content from noted_setting")
                .getResultList()) {
            Object[] setting = (Object[]) row;
            noted.put((String) setting[0], (String) setting[1]);
        }
        return noted;
    }

    private void note(String name, String content) {
        entities.createNativeQuery("delete from noted_setting where name = ?1")
                .setParameter(1, name)
                .executeUpdate();
        if (content != null) {
            entities.createNativeQuery("insert into noted_setting (name, content) values (?1, ?2)")
                    .setParameter(1, name)
                    .setParameter(2, content)
                    .executeUpdate();
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
