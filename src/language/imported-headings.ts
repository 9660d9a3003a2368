/**
 * Headings of files that are imported, beside those by which a sheet is read: those of languages in which Duebook does
 * not speak, and further columns of exports. An imported sheet has our own headings, so the script in the spreadsheet
 * does without these. In order of preference.
 */
import type { Headings, PartialWords } from './language';

// Packed, one line per language.
// prettier-ignore
export const importedHeadings: PartialWords<Headings> = {
  customers: {
    id: [
      'Kundennummer', 'Kundennr.', 'Kunden-Nr.', 'Kunden-ID', 'Debitor',
      'Numéro client', 'N° client', 'Code client', 'Número de cliente', 'ID cliente', 'Codice cliente', 'Klantnummer', 'Numer klienta',
      '顧客番号', '顧客コード', '取引先コード', 'Код клиента', 'Номер клиента', '고객번호', '고객 ID',
    ],
    company: [
      'Accounts', 'Site name', 'Store name', 'Shop name', 'School name', 'Practice name', 'Firm', 'Firm name', 'Organisation name',
      'Firma', 'Firmenname', 'Unternehmen', 'Kunde', 'Kundenname', 'Organisation',
      'Société', 'Entreprise', "Nom de l'entreprise", 'Raison sociale', 'Client',
      'Empresa', 'Nombre de la empresa', 'Razón social', 'Cliente', 'Nome da empresa', 'Razão social', 'Azienda', 'Società', 'Ragione sociale',
      'Bedrijf', 'Bedrijfsnaam', 'Klant', 'Nazwa firmy', 'Klient', 'Şirket', 'Firma adı',
      '会社名', '企業名', '法人名', '顧客名', '取引先名', '取引先', '得意先名', '得意先', '会社', '社名', 'お客様名',
      'Компания', 'Организация', 'Название компании', 'Наименование организации', 'Наименование', 'Клиент', 'Заказчик', 'Контрагент',
      '회사명', '회사', '고객사', '고객사명', '업체명', '거래처', '거래처명', '고객명',
      '客戶名稱', '客戶公司', '公司行號',
    ],
    contact: [
      'Ansprechpartner', 'Ansprechpartnerin', 'Ansprechperson', 'Kontakt', 'Kontaktperson', 'Interlocuteur', 'Personne à contacter', 'Nom du contact',
      'Contacto', 'Persona de contacto', 'Nombre de contacto', 'Contato', 'Pessoa de contato', 'Contatto', 'Referente', 'Persona di contatto',
      'Contactpersoon', 'Osoba kontaktowa', 'İlgili kişi',
      '担当者名', '担当者', '先方担当者', 'ご担当者', 'ご担当者名', '氏名', 'お名前', '名前',
      'Контактное лицо', 'Контакт', 'ФИО', 'Имя контакта', '담당자', '담당자명', '담당자 이름', '이름', '성명',
      '聯絡人', '聯絡人姓名', '窗口', '聯絡窗口',
    ],
    phone: [
      'Alternate Phone', 'Alternative phone', 'Secondary phone', 'Second phone', 'Additional phone', 'Other phone number', 'Phone (2)', 'Mobile 2', 'Direct phone', 'Direct line', 'Landline', 'Office phone', 'Phone 4 - Value', 'Phone 5 - Value', 'Phone 6 - Value', 'Phone 7 - Value', 'Car phone',
      '备用电话', '其他电话', '电话2', '手机2', '备用手机',
      'Handy', 'Handynummer', 'Mobil', 'Mobiltelefon', 'Mobilnummer', 'Telefon', 'Telefonnummer', 'Tel.', 'Tel.-Nr.', 'Rufnummer', 'Festnetz', 'Telefon (geschäftlich)',
      'Téléphone portable', 'Portable', 'Mobile', 'Téléphone', 'N° de téléphone', 'Numéro de téléphone', 'Téléphone fixe',
      'Teléfono móvil', 'Móvil', 'Celular', 'Teléfono', 'Número de teléfono', 'Telefone', 'Telemóvel', 'Cellulare', 'Telefono', 'Telefoonnummer', 'Telefoon', 'Telefon komórkowy', 'Numer telefonu', 'Cep telefonu',
      '携帯電話', '携帯番号', '携帯', '電話番号', '電話', '連絡先電話番号', 'TEL', '連絡先',
      'Мобильный телефон', 'Мобильный', 'Телефон', 'Номер телефона', 'Рабочий телефон', '휴대폰', '휴대전화', '핸드폰', '전화번호', '연락처', '전화',
      '行動電話', '聯絡電話', '連絡電話', '市話',
    ],
    email: [
      'Emails', 'Person - Email - Home', 'Person - Email - Other', 'Secondary email', 'Alternate email', 'Alternative email', 'Second email', 'Other email', 'Additional email addresses', 'Additional email', 'Email (2)', 'Personal email', 'Private email', 'E-mail 4 - Value', 'E-mail 5 - Value',
      '备用邮箱', '其他邮箱', '邮箱2', '个人邮箱',
      'E-Mail-Adresse', 'E-Mail (geschäftlich)', 'Mailadresse', 'Adresse e-mail', 'Adresse mail', 'Courriel', 'Adresse électronique',
      'Correo electrónico', 'Correo', 'Endereço de e-mail', 'Indirizzo e-mail', 'Posta elettronica', 'E-mailadres', 'Adres e-mail', 'E-posta',
      'メールアドレス', 'メール', 'Eメール', 'Эл. почта', 'Электронная почта', 'Почта', 'Адрес электронной почты', '이메일', '이메일 주소', '메일',
      '電子信箱', '信箱', '電郵', '電子郵件信箱',
    ],
    im: ['IM Skype', 'IM 1 - Value', 'Instant messenger', 'LINE', 'カカオトーク', '카카오톡', 'KakaoTalk', '微信ID号'],
    note: [
      'Notes', 'Remarks', 'Remark', 'Comments', 'Customer notes', 'Contact notes', 'Background', '备注', '备注信息', '备注说明', '说明',
      'Bemerkung', 'Bemerkungen', 'Notiz', 'Notizen', 'Anmerkungen', 'Kommentar', 'Remarques', 'Commentaires', 'Notas', 'Observaciones', 'Observações', 'Opmerkingen', 'Uwagi',
      '備考', 'メモ', '備忘', 'Комментарий', 'Примечание', 'Заметки', '비고', '메모',
    ],
    address: [
      'Adresse', 'Anschrift', 'Straße', 'Strasse', 'Rue', 'Adresse postale', 'Dirección', 'Endereço', 'Indirizzo', 'Adres',
      '住所', '所在地', 'Адрес', '주소', '通訊地址', '聯絡地址',
    ],
    country: ['Land', 'Pays', 'País', 'Paese', 'Kraj', 'Ülke', '国', '国名', 'Страна', '국가'],
    owner: [
      'Potential Owner', '专管业务员', '专管业务员名称', '添加人',
      'Betreuer', 'Betreuerin', 'Verantwortlich', 'Verantwortlicher', 'Zuständig', 'Kundenbetreuer', 'Verkäufer', 'Vertriebsmitarbeiter', 'Außendienst',
      'Responsable', 'Propriétaire', 'Propietario', 'Vendedor', 'Comercial', 'Responsável', 'Venditore', 'Responsabile', 'Verkoper', 'Accountmanager', 'Handlowiec', 'Opiekun klienta',
      '営業担当', '営業担当者', '自社担当', '自社担当者', '弊社担当', '当社担当者', '社内担当',
      'Ответственный', 'Ответственный менеджер', 'Менеджер', '영업담당', '영업 담당자', '담당 영업',
      '負責業務', '業務人員', '負責業務員',
    ],
    source: ['Herkunft', 'Quelle', 'Origine', 'Origen', 'Origem', '流入経路', 'リードソース', 'Источник', '유입경로', '客戶來源'],
    industry: ['Branche', "Secteur d'activité", 'Sector', 'Setor', 'Settore', 'Branża', '業種', '業界', 'Отрасль', '업종', '產業'],
    tags: ['Schlagworte', 'Étiquettes', 'Etiquetas', 'タグ', 'Теги', '태그'],
    need: ['Bedarf', 'Besoin', 'Necesidad', 'Necessidade', 'Fabbisogno', 'ニーズ', '要望', 'Потребность', '니즈', '需求情況'],
    expectedClose: [
      'Abschlussdatum', 'Voraussichtlicher Abschluss', 'Erwarteter Abschluss', 'Date de clôture', 'Date de clôture prévue', 'Fecha de cierre', 'Fecha de cierre prevista',
      'Data de fechamento', 'Data prevista de fechamento', 'Data di chiusura', 'Data di chiusura prevista', 'Planowane zamknięcie',
      '受注予定日', '完了予定日', '成約予定日', 'クローズ予定日', 'Дата закрытия', 'Ожидаемая дата закрытия', 'Планируемая дата закрытия', '예상 마감일', '마감 예정일', '예상 계약일', '預計成交日',
    ],
    stage: ['Phase', 'Verkaufsphase', 'Étape', 'Etapa', 'Fase', 'Etap', 'フェーズ', '商談フェーズ', '営業フェーズ', 'Стадия', 'Этап', 'Стадия сделки', '단계', '영업단계'],
    potentialValue: ['Expected Revenue', 'Est. revenue', 'Estimated revenue', 'Betrag', 'Umsatzpotenzial', 'Auftragswert', 'Montant', 'Importe', 'Monto', 'Valor', 'Importo', 'Kwota', '見込金額', '商談金額', '金額', 'Сумма', 'Сумма сделки', '금액', '예상 금액', '예상금액', '預計金額'],
    plannedFor: [
      'Nächster Kontakt', 'Nächster Termin', 'Wiedervorlage', 'Wiedervorlage am', 'Prochain contact', 'Prochaine relance', 'Date de relance', 'Próximo contacto', 'Próximo contato', 'Prossimo contatto', 'Następny kontakt',
      '次回連絡日', '次回連絡予定日', '次回訪問日', '次回アクション日', '次回予定日', 'Следующий контакт', 'Дата следующего контакта', '다음 연락일', '다음 연락 예정일', '下次聯絡日', '下次聯繫日期', '下次聯絡日期', '下次拜訪日期',
    ],
    nextStep: ['Nächster Schritt', 'Prochaine étape', 'Próximo paso', 'Próximo passo', 'Prossimo passo', '次回アクション', '次のステップ', 'Следующий шаг', '다음 단계'],
    added: ['Angelegt am', 'Erstellt am', 'Erfasst am', 'Date de création', 'Créé le', 'Fecha de creación', 'Data de criação', 'Data di creazione', 'Data utworzenia', '登録日', '作成日', 'Дата создания', 'Дата добавления', '등록일', '생성일', '建立日期'],
    closedOn: ['Geschlossen am', 'Fecha de cierre real', '受注日', '成約日', '계약일'],
    birthday: ['Geburtstag', 'Geburtsdatum', 'Date de naissance', 'Anniversaire', 'Fecha de nacimiento', 'Cumpleaños', 'Data de nascimento', 'Data di nascita', 'Data urodzenia', '生年月日', '誕生日', 'Дата рождения', 'День рождения', '생년월일', '생일'],
    lastContact: [
      'Letzter Kontakt', 'Letzte Kontaktaufnahme', 'Letzter Kontakt am', 'Zuletzt kontaktiert', 'Letzter Besuch', 'Dernier contact', 'Date du dernier contact', 'Dernière visite',
      'Último contacto', 'Fecha del último contacto', 'Última visita', 'Último contato', 'Data do último contato', 'Ultimo contatto', 'Laatste contact', 'Ostatni kontakt', 'Son görüşme',
      '最終連絡日', '最終接触日', '最終訪問日', '前回連絡日', '前回訪問日', '最終コンタクト日', '最終対応日', 'Последний контакт', 'Дата последнего контакта', 'Последнее общение',
      '최근 연락일', '마지막 연락일', '최종 연락일', '최근 방문일', '最近聯絡', '最近聯絡日', '最近聯絡日期', '上次聯絡日期', '上次聯絡', '最後聯絡日', '最後聯絡日期',
    ],
    lastPurchase: ['Letzter Kauf', 'Letzte Bestellung', 'Dernier achat', 'Última compra', 'Ultimo acquisto', '最終購入日', '最終受注日', 'Последняя покупка', '최근 구매일'],
  },
  parts: {
    firstName: ['Vorname', 'Prénom', 'Primeiro nome', 'Nome', 'Voornaam', 'Imię', 'Имя'],
    lastName: ['Nachname', 'Familienname', 'Nom de famille', 'Apellido', 'Apellidos', 'Sobrenome', 'Cognome', 'Achternaam', 'Nazwisko', 'Фамилия'],
    name: ['Nom', 'Nombre'],
    dealName: ['商談名', '案件名', 'Название сделки', '거래명'],
    customerEmail: ['E-Mail'],
    customerName: ['Firma', 'Kunde', '会社名', '顧客名', 'Компания', 'Клиент', '회사명'],
  },
};
