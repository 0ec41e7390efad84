import { describe, expect, it } from 'vitest';
import { auditor, auditPractice, type Practice, type StaffMember } from '../../core/index.ts';

const OFF = {
  default: true,
  billing: false,
  therapist: false,
  administration: false,
  organizationAdministration: false,
};
const NONE = { provider: false, admin: false };
const ana = (rest: Partial<StaffMember>): StaffMember => ({ id: 'a', name: 'Ana Ruiz', active: true, ...rest });
const practiceOf = (staff: StaffMember[]): Practice => ({ version: 1, system: 'theranest', host: 'test', staff });

describe('an auditor who is told of changes', () => {
  const therapist = (id: string, name: string, supervisors: string[] = []): StaffMember => ({
    id,
    name,
    licenses: { provider: true, admin: false },
    permissions: { ...OFF, therapist: true, 'therapist.supervision': supervisors.length > 0 },
    ...(supervisors.length > 0 && { supervision: { supervisors } }),
  });
  const boss = (rest: Partial<StaffMember> = {}): StaffMember => ana({ licenses: NONE, permissions: OFF, ...rest });

  /** Tells of one change after the other, and compares with an audit of all each time. */
  const follows = (start: StaffMember[], ...changes: StaffMember[]) => {
    const kept = auditor(practiceOf(start));
    let staff = start;
    for (const member of changes) {
      kept.change(member);
      const isKnown = staff.some(({ id }) => id === member.id);
      staff = isKnown ? staff.map((one) => (one.id === member.id ? member : one)) : [...staff, member];
      const whole = auditPractice(practiceOf(staff));
      expect(kept.audit()).toEqual(whole);
    }
    return kept.audit().findings.map(({ rule, staffId }) => `${rule} ${staffId ?? ''}`.trim());
  };

  it('judges a supervisor anew with those they review, by id and by name', () => {
    for (const name of ['a', 'Ana Ruiz', 'Ruiz, Ana']) {
      const start = [boss(), therapist('b', 'Bo Ek')];
      expect(follows(start, therapist('b', 'Bo Ek', [name]))).toContain('provider-license-missing a');
      expect(follows(start, therapist('b', 'Bo Ek', [name]), therapist('b', 'Bo Ek'))).not.toContain(
        'provider-license-missing a',
      );
      expect(follows([boss()], therapist('b', 'Bo Ek', [name]))).toContain('provider-license-missing a');
    }
  });

  it('names those whom somebody reviews in the order of the list, whoever came last', () => {
    const [b, c, d] = [therapist('b', 'Bo Ek', ['a']), therapist('c', 'Cy Oh'), therapist('d', 'Di Po', ['a'])];
    const start = [boss(), b, c, d];
    expect(follows(start, therapist('c', 'Cy Oh', ['a']))).toContain('provider-license-missing a');
    expect(follows(start, therapist('b', 'Bo Ek'), therapist('d', 'Di Po'))).not.toContain(
      'provider-license-missing a',
    );
    expect(follows([...start, therapist('e', 'Ed Wu', ['a'])], therapist('c', 'Cy Oh', ['a']), c)).toContain(
      'provider-license-missing a',
    );
  });

  it('judges those anew whose supervisor leaves or comes back', () => {
    const start = [boss(), therapist('b', 'Bo Ek', ['a']), therapist('c', 'Cy Oh', ['Ana Ruiz'])];
    const gone = follows(start, boss({ active: false }));
    expect(gone.filter((finding) => finding.startsWith('supervisor-inactive'))).toEqual([
      'supervisor-inactive b',
      'supervisor-inactive c',
    ]);
    expect(
      follows(start, boss({ active: false }), boss()).filter((finding) => finding.startsWith('supervisor-inactive')),
    ).toEqual([]);
  });

  it('accuses no supervisor any more once somebody else has their name', () => {
    const start = [boss(), therapist('b', 'Bo Ek', ['Ana Ruiz'])];
    const namesake: StaffMember = { ...boss(), id: 'd' };
    expect(follows(start, namesake)).not.toContain('provider-license-missing a');
    expect(follows(start, namesake, { ...namesake, name: 'Di Po' })).toContain('provider-license-missing a');
  });

  it('knows namesakes and shared addresses anew', () => {
    const mail = { email: 'ana@x.example' };
    const start = [boss(mail), therapist('b', 'Bo Ek'), therapist('c', 'Cy Oh')];
    expect(follows(start, { ...therapist('c', 'Cy Oh'), ...mail })).toContain('possible-duplicate');
    expect(follows(start, { ...therapist('c', 'Cy Oh'), ...mail }, therapist('c', 'Cy Oh'))).not.toContain(
      'possible-duplicate',
    );
    expect(
      follows(start, { ...therapist('b', 'Cy Oh') }, therapist('c', 'Cy Oh'), therapist('b', 'Bo Ek')),
    ).not.toContain('possible-duplicate');
  });
});
