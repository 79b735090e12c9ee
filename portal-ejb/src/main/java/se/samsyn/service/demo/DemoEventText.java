package se.samsyn.service.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.event.EventOrganiser;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.event.MaterialConsent;
import se.samsyn.domain.event.OrganiserRole;
import se.samsyn.domain.event.ProgrammeItem;
import se.samsyn.domain.event.ProgrammeItemKind;
import se.samsyn.domain.event.Speaker;

/** What only the text of an event has. */
final class DemoEventText extends DemoDraft {

    DemoEventText(DemoRecord record, DemoIndex index, DemoDays days) {
        super(record, index, days);
    }

    @Override
    void fillDetails(ContentVersion draft) {
        var event = (EventVersion) draft;
        record.find("audience").ifPresent(event::setAudience);
        record.html("documentation").ifPresent(event::setDocumentation);
        addOrganisers(event, "organisers", OrganiserRole.ORGANISER);
        addOrganisers(event, "in-cooperation", OrganiserRole.IN_COOPERATION);
        LocalDate first = DemoTime.of(
                        record.find("moved")
                                .map(DemoSection::cells)
                                .map(cells -> cells.get(0))
                                .orElse(record.get("when")),
                        days)
                .startsAt()
                .toLocalDate();
        for (DemoSection programme : record.sections("programme")) {
            boolean severalDays =
                    programme.rows().stream().anyMatch(row -> row.get(0).contains(" "));
            programme.rows().forEach(row -> event.getProgramme().add(programmeItem(row, severalDays ? first : null)));
        }
    }

    private void addOrganisers(EventVersion event, String field, OrganiserRole role) {
        index.organisations(record.list(field))
                .forEach(organisation -> event.getOrganisers().add(new EventOrganiser(organisation, role)));
    }

    /**
     * A row such as {@code 2 09:00-10:00 | talk | Title | speaker; organisation | description}; 2 is the second day,
     * and {@code talk / Track} one of several that happen at once.
     */
    private ProgrammeItem programmeItem(List<String> row, LocalDate firstDay) {
        String[] when = row.get(0).split("[ -]");
        int timesFrom = when.length - 2;
        String[] kind = row.get(1).split(" / ", 2);
        var item = new ProgrammeItem(
                DemoRecord.constant(ProgrammeItemKind.class, kind[0]),
                LocalTime.parse(when[timesFrom]),
                LocalTime.parse(when[timesFrom + 1]),
                row.get(2));
        item.setTrack(kind.length > 1 ? kind[1] : null);
        if (firstDay != null) {
            item.setDay(firstDay.plusDays(timesFrom == 0 ? 0 : Integer.parseInt(when[0]) - 1L));
        }
        if (row.size() > 3 && !row.get(3).isEmpty()) {
            String[] speaker = row.get(3).split("; ");
            item.getSpeakers().add(new Speaker(speaker[0], null, speaker.length > 1 ? speaker[1] : null));
        }
        if (row.size() > 4) {
            item.setDescription(Markup.html(List.of(row.get(4))));
        }
        if (row.size() > 5) {
            item.setFile(index.file(row.get(5)));
            item.setMaterialConsent(MaterialConsent.GIVEN);
        }
        return item;
    }

    @Override
    void translateDetails(ContentVersion draft) {
        var event = (EventVersion) draft;
        record.find("audience").ifPresent(event::setAudience);
        record.html("documentation").ifPresent(event::setDocumentation);
        List<List<String>> programme = rows("programme");
        for (int i = 0; i < programme.size(); i++) {
            ProgrammeItem item = event.getProgramme().get(i);
            item.setTitle(programme.get(i).get(2));
            if (programme.get(i).size() > 4) {
                item.setDescription(Markup.html(List.of(programme.get(i).get(4))));
            }
        }
    }
}
