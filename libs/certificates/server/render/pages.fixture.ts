import QRCode from 'qrcode';
import type { CertificatePage } from './certificate-renderer';

const english = (text: string) => ({ text, lang: 'en' });
const french = (text: string) => ({ text, lang: 'fr' });
const arabic = (text: string) => ({ text, lang: 'ar' });

/** Certificates as they come: three languages, names in three scripts, one as long as a name may be. */
export async function examplePages() {
  const code = '7K3M-Q9TX-4HBE-2VRN';
  const qr = await QRCode.toString(`https://learning.example/verify/${code}`, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
  const paper = { code, address: 'learning.example/verify', qr };
  const en: CertificatePage = {
    ...paper,
    documentTitle: 'Certificate of completion: International cooperation in criminal matters',
    language: 'en',
    issuer: english('International Institute for Justice Training'),
    holder: english('Amélie Dupont'),
    course: english('International cooperation in criminal matters'),
    signatories: [
      { name: 'Dr Kwame Mensah', position: english('Director') },
      { name: 'Prof. María José Fernández', position: english('Chair of the Academic Council') },
    ],
    words: {
      title: 'Certificate of completion',
      awarded: 'awarded to',
      completed: 'for completing the course',
      details: '6 hours of learning · version 1.0 · Vienna, 31 May 2026',
      verify: 'Anyone can verify this certificate:',
      qr: 'QR code that leads to the page of verification',
    },
  };
  const fr: CertificatePage = {
    ...paper,
    documentTitle: 'Certificat de réussite : Coopération internationale en matière pénale',
    language: 'fr',
    issuer: french('Institut international de formation judiciaire'),
    holder: french('Abdulrahman bin Muhammad Al-Qahtani Al-Shammari'),
    course: french('Coopération internationale en matière pénale'),
    signatories: [
      { name: 'Kwame Mensah', position: french('Directeur') },
      { name: 'Иван Петров', position: french('Chef de la formation') },
      { name: 'Nguyễn Thị Hồng', position: french('Présidente du Conseil académique') },
    ],
    words: {
      title: 'Certificat de réussite',
      awarded: 'décerné à',
      completed: 'pour avoir achevé le cours',
      details: '6 heures de formation · version 1.0 · Vienne, le 31 mai 2026',
      verify: 'Chacun peut vérifier ce certificat :',
      qr: 'Code QR qui mène à la page de vérification',
    },
  };
  const ar: CertificatePage = {
    ...paper,
    documentTitle: 'شهادة إتمام: التعاون الدولي في المسائل الجنائية',
    language: 'ar',
    issuer: arabic('المعهد الدولي للتدريب القضائي'),
    holder: arabic('عبد الرحمن بن محمد القحطاني الشمري'),
    course: arabic('التعاون الدولي في المسائل الجنائية'),
    signatories: [
      { name: 'Amélie Dupont', position: arabic('المديرة') },
      { name: 'د. خالد المنصوري', position: arabic('رئيس قسم التدريب') },
    ],
    words: {
      title: 'شهادة إتمام',
      awarded: 'تُمنح إلى',
      completed: 'لإتمام الدورة',
      details: '6 ساعات تعلّم · الإصدار 1.0 · فيينا، 31 مايو 2026',
      verify: 'يمكن لأي شخص التحقق من هذه الشهادة:',
      qr: 'رمز استجابة سريعة يقود إلى صفحة التحقق',
    },
  };
  const long: CertificatePage = {
    ...en,
    holder: english(
      'Abdulrahman bin Muhammad bin Abdulaziz bin Khalid Al-Qahtani Al-Shammari and of the Two Houses of Hail and Unaizah, Judge',
    ),
    course: english(
      'Investigating and prosecuting the financing of terrorism: financial intelligence, digital evidence and the rights of the accused',
    ),
    signatories: [
      ...en.signatories,
      { name: 'Sir Bartholomew Featherstonehaugh-Cholmondeley', position: english('Deputy Head of the Regional Programme') },
    ],
    words: { ...en.words, details: `${en.words.details} · valid until 31 May 2029` },
  };
  return { en, fr, ar, long };
}
